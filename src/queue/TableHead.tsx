import type { QueueMessages } from '../i18n/messages.ts';
import { Tick } from './Tick.tsx';
import type { Width } from './use-width.ts';
import type { QueueFilter, QueueSort } from '../storage/queue-filter.ts';

type Column = keyof QueueMessages['columns'];

const columns: Readonly<Record<Width, readonly (readonly Column[])[]>> = {
  wide: [['agent'], ['customer'], ['started'], ['duration'], ['status'], ['recorders']],
  medium: [['agent'], ['customer'], ['duration'], ['status']],
  narrow: [
    ['agent', 'customer'],
    ['status', 'duration'],
  ],
};

/** The sortable columns. */
const sortKeys: Readonly<Partial<Record<Column, QueueSort['by']>>> = {
  agent: 'agent',
  started: 'started',
  duration: 'duration',
  status: 'status',
};

interface Props {
  readonly width: Width;
  readonly selected: 'all' | 'some' | 'none';
  readonly sort: QueueFilter['sort'];
  /** Whether each row ends with a button that opens its call. */
  readonly opens: boolean;
  readonly queueMessages: QueueMessages;
  readonly onSelectAll: () => void;
  readonly onSort: (sort: QueueSort) => void;
}

/** The column headers: they sort, and the first one selects all calls. */
export function TableHead(props: Props) {
  const { width, selected, sort, opens, queueMessages, onSelectAll, onSort } = props;
  const directionOf = (names: readonly Column[]): 'ascending' | 'descending' | undefined =>
    names.some((name) => sortKeys[name] === sort.by)
      ? sort.descending
        ? 'descending'
        : 'ascending'
      : undefined;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="tick">
          <label>
            <input
              type="checkbox"
              class="unseen"
              aria-label={queueMessages.selectAll}
              checked={selected === 'all'}
              indeterminate={selected === 'some'}
              onChange={onSelectAll}
            />
            <Tick state={selected} />
          </label>
        </th>
        {columns[width].map((names) => (
          <th scope="col" key={names[0]} class={names[0]} aria-sort={directionOf(names)}>
            {names.map((name, index) => {
              const by = sortKeys[name];
              return (
                <>
                  {index > 0 && ' · '}
                  {by ? (
                    <SortButton
                      text={queueMessages.columns[name]}
                      descending={sort.by === by ? sort.descending : null}
                      onClick={() => onSort({ by, descending: sort.by === by && !sort.descending })}
                    />
                  ) : (
                    queueMessages.columns[name]
                  )}
                </>
              );
            })}
          </th>
        ))}
        {opens && (
          <th scope="col" class="open">
            <span class="unseen">{queueMessages.openCall}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

interface SortButtonProps {
  readonly text: string;
  /** `null` if the calls are sorted by another column. */
  readonly descending: boolean | null;
  readonly onClick: () => void;
}

function SortButton({ text, descending, onClick }: SortButtonProps) {
  return (
    <button type="button" class="bare sort" onClick={onClick}>
      {text}
      {/* Always takes up space, so nothing moves. */}
      <svg viewBox="0 0 8 16" aria-hidden="true">
        {descending !== null && <path d={descending ? 'm1 7 3 4 3-4' : 'm1 9 3-4 3 4'} />}
      </svg>
    </button>
  );
}
