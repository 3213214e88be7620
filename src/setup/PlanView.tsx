import type { PreparedInstall } from '../genesys/install/prepare.ts';
import type { Step } from '../install/step.ts';
import { remarkText, stepText, type Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly prepared: PreparedInstall;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

/** What would be done, value by value. */
export function PlanView({ words, prepared: { plan, names }, onApply, onBack }: Props) {
  const { plan: texts } = words.install;
  return (
    <section>
      <h2>{texts.heading}</h2>
      {plan.steps.length === 0 && <p>{texts.nothing}</p>}
      <ol>
        {plan.steps.map((step) => (
          <li key={stepText(words, step)}>
            {stepText(words, step)}
            <Difference words={words} lines={differenceOf(step, names)} />
          </li>
        ))}
      </ol>
      {plan.remarks.map((remark) => (
        <p key={remarkText(words, remark)}>{remarkText(words, remark)}</p>
      ))}
      <div class="row">
        <button type="button" class="button primary" onClick={onApply}>
          {texts.apply}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {texts.back}
        </button>
      </div>
    </section>
  );
}

interface Line {
  readonly isAdded: boolean;
  readonly text: string;
}

interface DifferenceProps {
  readonly words: Words;
  readonly lines: readonly Line[];
}

function Difference({ words, lines }: DifferenceProps) {
  const { added, removed } = words.install.plan;
  if (lines.length === 0) return null;
  return (
    <ul class="difference">
      {lines.map(({ isAdded, text }) => (
        <li key={`${isAdded} ${text}`} class={isAdded ? 'added' : 'removed'}>
          <span aria-hidden="true">{isAdded ? '+' : '−'} </span>
          <span class="unseen">{isAdded ? added : removed}: </span>
          <code>{text}</code>
        </li>
      ))}
    </ul>
  );
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a step adds and takes away; of a list only what is different. */
function differenceOf(step: Step, names: ReadonlyMap<string, string>): Line[] {
  const show = (value: unknown): string =>
    typeof value === 'string' ? (names.get(value) ?? value) : JSON.stringify(value);
  if (step.action === 'createRole') {
    return step.role.permissionPolicies.flatMap(({ domain, entityName, actionSet }) =>
      actionSet.map((action) => ({ isAdded: true, text: `${domain}:${entityName}:${action}` })),
    );
  }
  if (step.action === 'createClient') {
    const { registeredRedirectUri, scope } = step.client;
    return [...registeredRedirectUri, ...scope].map((text) => ({ isAdded: true, text }));
  }
  if (!('changes' in step)) return [];
  return step.changes.flatMap(({ field, from, to }) => {
    const isList = Array.isArray(to);
    const before = isList ? listOf(from) : from === undefined || from === '' ? [] : [from];
    const after = isList ? listOf(to) : [to];
    const line = (isAdded: boolean) => (value: unknown) => ({
      isAdded,
      text: `${field}: ${show(value)}`,
    });
    return [
      ...before.filter((one) => !after.includes(one)).map(line(false)),
      ...after.filter((one) => !before.includes(one)).map(line(true)),
    ];
  });
}
