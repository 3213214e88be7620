import type { PreparedInstall } from '../genesys/install/prepare.ts';
import { formatDifference } from '../i18n/format-difference.ts';
import { type Difference, differenceOf } from '../install/difference.ts';
import { stepId } from '../install/step.ts';
import { remarkText, stepText, type Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly prepared: PreparedInstall;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

/** What the plan would change, value by value. */
export function PlanView({ words, prepared: { plan, names }, onApply, onBack }: Props) {
  const { plan: texts } = words.install;
  const { length } = plan.steps;
  return (
    <section>
      <h2>{texts.heading}</h2>
      <p>{length === 0 ? texts.nothing : texts.summary(length)}</p>
      {length > 0 && (
        <ol class="steps">
          {plan.steps.map((step) => (
            <li key={stepId(step)}>
              {stepText(words, step)}
              <DifferenceList words={words} lines={differenceOf(step, names)} />
            </li>
          ))}
        </ol>
      )}
      {plan.remarks
        .map((remark) => remarkText(words, remark, names))
        .map((text) => (
          <p key={text} class="remark">
            {text}
          </p>
        ))}
      <div class="row">
        <button type="button" class="button primary" onClick={onApply}>
          {length === 0 ? texts.toConfig : texts.apply}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {texts.back}
        </button>
      </div>
    </section>
  );
}

interface DifferenceProps {
  readonly words: Words;
  readonly lines: readonly Difference[];
}

function DifferenceList({ words, lines }: DifferenceProps) {
  const { added, removed, field } = words.install.plan;
  if (lines.length === 0) return null;
  return (
    <ul class="difference">
      {lines.map((line) => {
        const { isAdded } = line;
        const { label, value } = formatDifference(words.install, words.messages.lang, line);
        return (
          <li key={`${isAdded} ${label} ${value}`} class={isAdded ? 'added' : 'removed'}>
            <span aria-hidden="true">{isAdded ? '+' : '−'}</span>
            <span class="unseen">{isAdded ? added : removed} </span>
            <span class="change">
              <span class="quiet">{field(label)}</span> {value}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
