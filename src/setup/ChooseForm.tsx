import { useState } from 'preact/hooks';
import type { Asked } from '../install/asked.ts';
import { type Group, inAllParts } from '../install/desired.ts';
import { GroupChoice } from './GroupChoice.tsx';
import type { ProblemText, Words } from './problem-text.ts';
import { Problems } from './Problems.tsx';

interface Props {
  readonly words: Words;
  readonly groups: readonly Group[];
  /** Tags of the languages in which the description has names. */
  readonly languages: readonly string[];
  readonly first: Asked | null;
  readonly isInstalled: boolean;
  readonly problems: readonly ProblemText[];
  readonly onPlan: (asked: Asked) => void;
  /** These leave the form, and receive what has been chosen so far. */
  readonly onUndo: (asked: Asked) => void;
  readonly onCheck: (asked: Asked) => void;
  readonly onSignIn: (asked: Asked) => void;
}

/** The form for the administrator's choices. */
export function ChooseForm({
  words,
  groups,
  languages,
  first,
  isInstalled,
  problems,
  onPlan,
  onUndo,
  onCheck,
  onSignIn,
}: Props) {
  const { choose, undo, check } = words.install;
  const nameOf = new Intl.DisplayNames(words.messages.lang, { type: 'language' });
  const [agents, setAgents] = useState<readonly string[]>(first?.groups ?? []);
  const [supervisors, setSupervisors] = useState<readonly string[]>(first?.supervisorGroups ?? []);
  const [queues, setQueues] = useState((first?.queues ?? []).join('\n'));
  const { agent = '', ...otherNames } = first?.names ?? {};
  const [name, setName] = useState(agent);
  const [before] = useState(() => languagesOf(first) ?? languages);
  const [tags, setTags] = useState<readonly string[]>(before);
  const [isEmpty, setEmpty] = useState(false);
  const asked = (): Asked => ({
    groups: agents,
    supervisorGroups: supervisors,
    queues: queues.split('\n').flatMap((line) => line.trim() || []),
    names: { ...otherNames, ...(name.trim() && { agent: name.trim() }) },
    // Each page keeps its own unless something else is chosen.
    languages: { ...inAllParts(tags), ...(tags === before && first?.languages) },
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    setEmpty(agents.length === 0);
    if (agents.length > 0) onPlan(asked());
  };
  const toggle = (tag: string): void =>
    setTags(tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag]);
  return (
    <form onSubmit={submit}>
      <h2>{choose.heading}</h2>
      {isInstalled && <p>{choose.installed}</p>}
      <Problems words={words} problems={problems} onSignIn={() => onSignIn(asked())} />
      <GroupChoice
        words={words}
        title={choose.agents}
        hint={choose.agentsHint}
        groups={groups}
        chosen={agents}
        onChange={setAgents}
      />
      <GroupChoice
        words={words}
        title={choose.supervisors}
        hint={choose.supervisorsHint}
        groups={groups}
        chosen={supervisors}
        onChange={setSupervisors}
      />
      <label>
        {choose.queues}
        <span class="quiet">{choose.queuesHint}</span>
        <textarea
          rows={2}
          value={queues}
          onInput={(event) => setQueues(event.currentTarget.value)}
        />
      </label>
      <label>
        {choose.name}
        <span class="quiet">{choose.nameHint}</span>
        <input value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      {!name.trim() && (
        <fieldset>
          <legend>{choose.languages}</legend>
          <div class="row">
            {languages.map((tag) => (
              <label key={tag}>
                <input type="checkbox" checked={tags.includes(tag)} onChange={() => toggle(tag)} />
                {nameOf.of(tag) ?? tag}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {isEmpty && <p role="alert">{choose.noGroup}</p>}
      <div class="row">
        <button type="submit" class="button primary">
          {choose.plan}
        </button>
        <button type="button" class="button tertiary" onClick={() => onUndo(asked())}>
          {undo.open}
        </button>
        <button type="button" class="button tertiary" onClick={() => onCheck(asked())}>
          {check.open}
        </button>
      </div>
    </form>
  );
}

/** The languages of all pages; `null` if none are known. */
function languagesOf(asked: Asked | null): readonly string[] | null {
  const known = Object.values(asked?.languages ?? {});
  return known.length > 0 ? [...new Set(known.flat())] : null;
}
