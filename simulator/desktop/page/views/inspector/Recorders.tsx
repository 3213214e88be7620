import type { Conversation } from '../../control/schema.ts';
import { facts } from '../../truth.ts';
import { Panel } from './Panel.tsx';

/** Every recorder of the call, as the platform has it. */
export function Recorders({ conversation }: { readonly conversation: Conversation }) {
  return (
    <Panel title="Recorders">
      <dl class="facts">
        {facts(conversation).map(({ name, value, tone }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={`tone--${tone}`}>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
