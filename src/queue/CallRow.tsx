import type { Messages, QueueMessages } from '../i18n/messages.ts';
import { nameOf, recordersThatAre, type StatusName } from '../recording/status.ts';
import { StatusMark } from './StatusMark.tsx';
import type { Row } from './call-rows.ts';
import { formatSince } from './format-time.ts';

interface Props {
  readonly row: Row;
  readonly index: number;
  /** Two columns of two lines instead of four. */
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
  const recorded = (
    <small>{running.map((recorder) => messages.recorders[recorder]).join(', ')}</small>
  );
  const since = formatSince(row.since, messages.lang);
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
      <td>
        <strong>{agentText(row, queueMessages)}</strong>
        {narrow && <small>{since}</small>}
      </td>
      {!narrow && <td>{since}</td>}
      <td class={`state ${name}`}>
        <StatusMark name={name} />
        {row.snapshot ? messages.labels[name] : queueMessages[unread ? 'unread' : 'notChecked']}
        {name === 'suppressed' && <small>{messages.meanings[name]}</small>}
        {narrow && recorded}
      </td>
      {!narrow && <td>{recorded}</td>}
    </tr>
  );
}

function agentText({ agentId, agentName, snapshot }: Row, queueMessages: QueueMessages): string {
  if (agentName !== null) return agentName;
  return snapshot && agentId === null ? queueMessages.waitingForAgent : '–';
}

export const rowId = (id: string): string => `call-${id}`;
