import { useEffect } from 'preact/hooks';
import type { Messages, QueueMessages } from '../i18n/messages.ts';
import type { QueueSort } from '../storage/queue-filter.ts';
import { CallRow, rowId } from './CallRow.tsx';
import type { Row } from './call-rows.ts';
import { afterKey, extend, type Selection, toggle, toggleAll } from './selection.ts';
import { TableHead } from './TableHead.tsx';
import { useWidth } from './use-width.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import './table.css';

/** Row heights in CSS pixels, as in table.css; rows of a narrow page have two lines. */
const rowHeights = { wide: 40, medium: 40, narrow: 56 } as const;

interface Props {
  readonly queueName: string;
  readonly ids: readonly string[];
  readonly rowOf: (id: string) => Row | undefined;
  readonly isCertain: (row: Row) => boolean;
  readonly isUnread: (id: string) => boolean;
  /** Epoch ms. */
  readonly now: number;
  readonly selection: Selection;
  readonly sort: QueueSort;
  readonly queueMessages: QueueMessages;
  readonly messages: Messages;
  readonly onSelect: (selection: Selection) => void;
  readonly onSort: (sort: QueueSort) => void;
  /** Opens the call in the workspace; `null` if there is none. */
  readonly onOpen: ((id: string) => void) | null;
  /** Called with the calls on screen. */
  readonly onShow: (ids: readonly string[]) => void;
}

/** The calls of the queue. The table itself has the focus: the arrow keys move within it, and Space selects. */
export function CallTable(props: Props) {
  const { queueName, ids, rowOf, isCertain, isUnread, now, selection } = props;
  const { queueMessages, messages, onSelect, onShow, onOpen } = props;
  const width = useWidth();
  const rowHeight = rowHeights[width];
  const cursor = selection.cursor === null ? -1 : ids.indexOf(selection.cursor);
  const { box, from, to } = useVirtualRows(ids.length, rowHeight, cursor);
  const drawn = ids.slice(from, to).flatMap((id) => rowOf(id) ?? []);
  useEffect(() => onShow(ids.slice(from, to)), [ids, from, to, onShow]);

  function press(event: KeyboardEvent): void {
    // Header buttons handle their own keys.
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && selection.cursor !== null) return onOpen?.(selection.cursor);
    const next = afterKey(event, selection, ids);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
  }

  const click = ({ shiftKey }: MouseEvent, id: string): void =>
    onSelect(shiftKey ? extend(selection, id, ids) : toggle(selection, id));

  const focused = drawn.find(({ id }) => id === selection.cursor);
  return (
    <div class="calls" ref={box}>
      <table
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- no tag has a focus that moves between rows
        role="grid"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a grid is interactive
        tabIndex={0}
        aria-label={queueMessages.tableName(queueName)}
        aria-describedby="keys"
        aria-multiselectable="true"
        aria-rowcount={ids.length + 1}
        aria-activedescendant={focused && rowId(focused.id)}
        onKeyDown={press}
      >
        <TableHead
          width={width}
          selected={selectedOf(ids, selection)}
          sort={props.sort}
          opens={onOpen !== null}
          queueMessages={queueMessages}
          onSelectAll={() => onSelect(toggleAll(selection, ids))}
          onSort={props.onSort}
        />
        <tbody>
          <tr class="gap" aria-hidden="true" style={{ blockSize: `${from * rowHeight}px` }} />
          {drawn.map((row, index) => (
            <CallRow
              key={row.id}
              row={row}
              index={from + index}
              now={now}
              certain={isCertain(row)}
              width={width}
              unread={isUnread(row.id)}
              chosen={selection.chosen.has(row.id)}
              hasCursor={row.id === selection.cursor}
              queueMessages={queueMessages}
              messages={messages}
              onClick={click}
              onOpen={onOpen}
            />
          ))}
          <tr
            class="gap"
            aria-hidden="true"
            style={{ blockSize: `${(ids.length - to) * rowHeight}px` }}
          />
        </tbody>
      </table>
      <p class="unseen" id="keys">
        {queueMessages.keys} {onOpen && queueMessages.keysToOpen}
      </p>
    </div>
  );
}

function selectedOf(ids: readonly string[], { chosen }: Selection): 'all' | 'some' | 'none' {
  if (chosen.size === 0) return 'none';
  const count = ids.filter((id) => chosen.has(id)).length;
  return count === 0 ? 'none' : count === ids.length ? 'all' : 'some';
}
