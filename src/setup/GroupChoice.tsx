import { useState } from 'preact/hooks';
import type { Group } from '../install/desired.ts';
import type { Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly title: string;
  readonly hint: string;
  readonly groups: readonly Group[];
  readonly chosen: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}

/** So many are shown at once: an organization may have thousands, and the search finds the others. */
const mostShown = 100;

/** Groups to choose from, those that are chosen first. */
export function GroupChoice({ words, title, hint, groups, chosen, onChange }: Props) {
  const { choose } = words.install;
  const [search, setSearch] = useState('');
  const fits = ({ name }: Group): boolean => name.toLowerCase().includes(search.toLowerCase());
  const isChosen = ({ name }: Group): boolean => chosen.includes(name);
  const found = groups.filter((one) => !isChosen(one) && fits(one));
  const shown = [...groups.filter(isChosen), ...found.slice(0, mostShown)];
  const toggle = (name: string): void =>
    onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <fieldset>
      <legend>{title}</legend>
      <p class="quiet">{hint}</p>
      <input
        type="search"
        aria-label={`${choose.search}: ${title}`}
        placeholder={choose.search}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <div class="choices">
        {shown.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
            {name}
          </label>
        ))}
      </div>
      <p class="quiet">
        {choose.chosen(chosen.length)}
        {found.length > mostShown && ` · ${choose.more(mostShown, found.length)}`}
      </p>
    </fieldset>
  );
}
