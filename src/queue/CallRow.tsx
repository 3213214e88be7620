import type { Messages, QueueMessages } from '../i18n/messages.ts';
import { nameOf, recordersThatAre, type StatusName } from '../recording/status.ts';
import { StatusMark } from './StatusMark.tsx';
import type { Row } from './call-rows.ts';
import { clockText } from '../i18n/format-duration.ts';
import { formatAge, formatSince } from './format-time.ts';

interface Props {
  readonly row: Row;
  readonly index: number;
  /** Epoch ms. */
  readonly now: number;
  /** What is shown of it is young enough. */
  readonly certain: boolean;
  /** Two columns of two lines instead of five. */
  readonly narrow: boolean;
  /** Looks at it fail again and again. */
  readonly unread: boolean;
  readonly chosen: boolean;
  readonly hasCursor: boolean;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onClick: (event: MouseEvent, id: string) => void;
}

/** One call of the queue. */
export function CallRow({
  row,
  index,
  now,
  certain,
  narrow,
  unread,
  chosen,
  hasCursor,
  queueMessages,
  messages,
  onClick,
}: Props) {
  const status = row.snapshot?.status ?? null;
  const name: StatusName = status ? nameOf(status) : 'unknown';
  const recorders = status && 'recorders' in status ? status.recorders : null;
  const running = recorders ? recordersThatAre(recorders, 'active', 'paused') : [];
  const recorded = running.map((recorder) => messages.recorders[recorder]).join(', ');
  const lasts = row.since === null ? '–' : clockText(now - row.since);
  const beside = [
    row.snapshot && !certain ? formatAge(now - row.evidenceAt, messages.lang) : '',
    name === 'suppressed' ? messages.meanings[name] : '',
    ...(narrow ? [lasts, recorded] : []),
  ].filter((text) => text !== '');
  const agent = agentText(row, queueMessages);
  const { name: customer = null, number = null } = row.customer ?? {};
  return (
    <tr
      id={rowId(row.id)}
      class={hasCursor ? 'cursor' : ''}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      onClick={(event) => onClick(event, row.id)}
    >
      <td class="tick">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <rect x="1" y="1" width="14" height="14" rx="2.5" />
          {chosen && <path d="m4 8.3 2.8 2.8L12 5.4" />}
        </svg>
      </td>
      <td title={agent}>
        <strong>{agent}</strong>
        {narrow && <small>{customer ?? number ?? ''}</small>}
      </td>
      {!narrow && (
        <td title={[customer, number].filter(Boolean).join(', ')}>
          {customer ?? number ?? '–'}
          {customer !== null && number !== null && <small>{number}</small>}
        </td>
      )}
      {!narrow && (
        <td class="lasts" title={formatSince(row.since, messages.lang)}>
          {lasts}
        </td>
      )}
      <td class={`state ${name}`}>
        <StatusMark name={name} />
        {row.snapshot ? messages.labels[name] : queueMessages[unread ? 'unread' : 'notChecked']}
        {beside.length > 0 && <small>{beside.join(' · ')}</small>}
      </td>
      {!narrow && (
        <td>
          <small>{recorded}</small>
        </td>
      )}
    </tr>
  );
}

function agentText({ agentId, agentName, snapshot }: Row, queueMessages: QueueMessages): string {
  if (agentName !== null) return agentName;
  return snapshot && agentId === null ? queueMessages.waitingForAgent : '–';
}

export const rowId = (id: string): string => `call-${id}`;
