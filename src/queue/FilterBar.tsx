import type { Messages, QueueMessages } from '../i18n/messages.ts';
import type { QueueFilter } from '../storage/queue-filter.ts';
import { type FilteredCalls, isEmpty, noFilter } from './filter-calls.ts';
import { type RowKind, rowKinds } from '../recording/row-kind.ts';
import { StatusMark } from './StatusMark.tsx';
import './filters.css';

interface Props extends Pick<FilteredCalls, 'counts' | 'agents'> {
  readonly filter: QueueFilter;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onFilter: (filter: QueueFilter) => void;
}

const marks = {
  recording: 'recording',
  paused: 'paused',
  notRecording: 'notRecorded',
  checking: 'unknown',
} as const satisfies Record<RowKind, string>;

/** The number of calls of each kind, and the filter. */
export function FilterBar({ filter, counts, agents, queueMessages, messages, onFilter }: Props) {
  const { kind: chosen, agent, text } = filter;
  const labels: Readonly<Record<RowKind, string>> = {
    recording: messages.labels.recording,
    paused: messages.labels.paused,
    notRecording: messages.labels.notRecorded,
    checking: queueMessages.checking,
  };
  return (
    <div class="filters">
      <fieldset class="strip" aria-label={queueMessages.columns.status}>
        {rowKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class={`chip state ${marks[kind]}`}
            aria-pressed={chosen === kind}
            onClick={() => onFilter({ ...filter, kind: chosen === kind ? null : kind })}
          >
            <StatusMark name={marks[kind]} />
            {labels[kind]} <b>{counts[kind].toLocaleString(messages.lang)}</b>
          </button>
        ))}
      </fieldset>
      <select
        aria-label={queueMessages.columns.agent}
        value={agent ?? ''}
        onChange={({ currentTarget }) =>
          onFilter({ ...filter, agent: currentTarget.value === '' ? null : currentTarget.value })
        }
      >
        <option value="">{queueMessages.allAgents}</option>
        {/* Keep the chosen agent even without calls. */}
        {[...new Set([...(agent === null ? [] : [agent]), ...agents])].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <input
        type="search"
        aria-label={queueMessages.searchCalls}
        placeholder={queueMessages.searchCalls}
        value={text}
        onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
      />
      {/* Always takes up space, so nothing moves. */}
      <button
        type="button"
        class={isEmpty(filter) ? 'button tertiary absent' : 'button tertiary'}
        onClick={() => onFilter({ ...noFilter, sort: filter.sort })}
      >
        {queueMessages.clearFilters}
      </button>
    </div>
  );
}
