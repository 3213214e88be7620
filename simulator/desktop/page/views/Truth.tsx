import type { Conversation } from '../control/schema.ts';
import { facts, verdict } from '../truth.ts';

interface Props {
  /** `undefined`: no call is selected. */
  readonly conversation: Conversation | undefined;
}

/** What the platform actually records, to check the widget's status against. */
export function Truth({ conversation }: Props) {
  const sum = conversation && verdict(conversation);
  return (
    <section class="card truth" aria-labelledby="truth-title">
      <div class="truth__head">
        <div>
          <h2 id="truth-title">Ground truth</h2>
          <p class="quiet">What Genesys Cloud records right now, whatever the widget shows.</p>
        </div>
        {sum && (
          <span class={`verdict tone--${sum.tone}`} data-verdict={sum.tone}>
            {sum.value}
          </span>
        )}
      </div>
      {conversation && (
        <dl class="truth__facts">
          {facts(conversation).map(({ name, hint, value, tone }) => (
            <div key={name} title={hint}>
              <dt>{name}</dt>
              <dd class={`tone--${tone}`}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
