import type { Messages, QueueMessages } from '../i18n/messages.ts';
import { nameOf, recordersThatAre, type StatusName } from '../recording/status.ts';
import { StatusMark } from './StatusMark.tsx';
import { Tick } from './Tick.tsx';
import type { Width } from './use-width.ts';
import type { Row } from './call-rows.ts';
import { clockText } from '../i18n/format-duration.ts';
import { formatAge, formatSince } from './format-time.ts';

interface Props {
  readonly row: Row;
  readonly index: number;
  /** Epoch ms. */
  readonly now: number;
  /** Whether the displayed status is recent enough to be certain. */
  readonly certain: boolean;
  /** A narrow page shows two columns of two lines; a medium one shows the recorders below the status. */
  readonly width: Width;
  /** Reads of this call keep failing. */
  readonly unread: boolean;
  readonly chosen: boolean;
  readonly hasCursor: boolean;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onClick: (event: MouseEvent, id: string) => void;
  /** `null` if there is no workspace to open the call in. */
  readonly onOpen: ((id: string) => void) | null;
}

/** Reserves a line, so that nothing moves when its text appears. */
const noText = '\u00A0';

/** One call of the queue. */
export function CallRow({
  row,
  index,
  now,
  certain,
  width,
  unread,
  chosen,
  hasCursor,
  queueMessages,
  messages,
  onClick,
  onOpen,
}: Props) {
  const status = row.snapshot?.status ?? null;
  const name: StatusName = status ? nameOf(status) : 'unknown';
  const recorders = status && 'recorders' in status ? status.recorders : null;
  const running = recorders ? recordersThatAre(recorders, 'active', 'paused') : [];
  const recorded = running.map((recorder) => messages.recorders[recorder]).join(', ');
  const lasts = row.startedAt === null ? '–' : clockText(now - row.startedAt);
  const more = [
    certain ? pausedText(row, now, queueMessages, messages) : null,
    row.snapshot && !certain ? formatAge(now - row.evidenceAt, messages.lang) : null,
    name === 'suppressed' ? messages.meanings[name] : null,
  ].filter(Boolean);
  const agent = agentText(row, queueMessages);
  const { name: customer = null, number = null } = row.customer ?? {};
  const narrow = width === 'narrow';
  const label = row.snapshot
    ? messages.labels[name]
    : queueMessages[unread ? 'unread' : 'notChecked'];
  // The duration of a pause must not be cut off: only a wide page has room for it beside the status.
  const beside = width === 'wide' ? more : [];
  const below = {
    wide: null,
    medium: [...more, recorded],
    narrow: [...more, lasts, recorded],
  }[width];
  return (
    <tr
      id={rowId(row.id)}
      class={hasCursor ? 'cursor' : ''}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      onClick={(event) => onClick(event, row.id)}
    >
      <td class="tick">
        <Tick state={chosen ? 'all' : 'none'} />
      </td>
      <td title={agent}>
        <strong>{agent}</strong>
        {narrow && <small>{customer ?? number ?? noText}</small>}
      </td>
      {!narrow && (
        <td title={[customer, number].filter(Boolean).join(', ')}>
          {customer ?? number ?? '–'}
          <small>{(customer !== null && number) || noText}</small>
        </td>
      )}
      {width === 'wide' && <td>{formatSince(row.startedAt, messages.lang)}</td>}
      {!narrow && <td class="lasts">{lasts}</td>}
      <td class={`state ${name}`} title={[label, ...more, recorded].filter(Boolean).join(' · ')}>
        <span class="label">
          <StatusMark name={name} />
          <span>
            {label}
            {beside.length > 0 && <span class="quiet"> {beside.join(' · ')}</span>}
          </span>
        </span>
        {below && <small>{below.filter(Boolean).join(' · ') || noText}</small>}
      </td>
      {width === 'wide' && (
        <td>
          <small>{recorded}</small>
        </td>
      )}
      {onOpen && (
        <td class="open">
          {/* Not focusable: the table has the focus, and Enter opens the call. */}
          <button
            type="button"
            class="bare"
            tabIndex={-1}
            aria-label={queueMessages.openCall}
            title={queueMessages.openCall}
            onClick={(event) => {
              event.stopPropagation();
              onOpen(row.id);
            }}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M9.5 2.5h4v4M13.5 2.5 7.5 8.5M7 3H3v10h10V9" />
            </svg>
          </button>
        </td>
      )}
    </tr>
  );
}

const agentText = ({ agentName, isWaiting }: Row, queueMessages: QueueMessages): string =>
  agentName ?? (isWaiting ? queueMessages.waitingForAgent : '–');

/** `null` if it is not paused or the start is unknown. */
function pausedText(
  { snapshot, statusSince }: Row,
  now: number,
  queueMessages: QueueMessages,
  messages: Messages,
): string | null {
  if (snapshot?.status.kind !== 'paused' || !statusSince) return null;
  const time = clockText(now - statusSince.at);
  return queueMessages.pausedFor(statusSince.exact ? time : messages.atLeast(time));
}

export const rowId = (id: string): string => `call-${id}`;
