import { useState } from 'preact/hooks';
import type { Group } from '../install/desired.ts';
import { searchNames } from '../recording/search-names.ts';
import type { Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly title: string;
  readonly hint: string;
  readonly groups: readonly Group[];
  /** Ids of the chosen groups. */
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** How many groups are shown besides the chosen ones: there may be thousands, and the search finds the others. */
const mostShown = 100;

/** Groups to choose from, the chosen ones first. */
export function GroupChoice({ words, title, hint, groups, chosen, onChange }: Props) {
  const { choose } = words.install;
  const [search, setSearch] = useState('');
  const isChosen = ({ id }: Group): boolean => chosen.includes(id);
  const found = searchNames(groups, search).filter((one) => !isChosen(one));
  const shown = [...groups.filter(isChosen), ...found.slice(0, mostShown)];
  const shared = sharedNames(groups);
  const toggle = (id: string): void =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
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
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            {shared.has(name) ? `${name} (${id})` : name}
          </label>
        ))}
      </div>
      <p class="quiet">
        {choose.chosen(chosen.length)}
        {found.length > mostShown &&
          ` · ${choose.more(shown.length, chosen.length + found.length)}`}
      </p>
    </fieldset>
  );
}

/** Names that several groups have: only the id tells these apart. */
function sharedNames(groups: readonly Group[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    groups.map(({ name }) => name).filter((name) => seen.size === seen.add(name).size),
  );
}
