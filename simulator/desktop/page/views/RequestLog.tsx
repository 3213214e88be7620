import { useState } from 'preact/hooks';
import type { SeenRequest } from '../control/schema.ts';
import { type LogLine, logLines } from '../request-log.ts';
import { shortSegments } from '../short-path.ts';
import type { Report } from './useActions.ts';

interface Props {
  /** Oldest first. */
  readonly requests: readonly SeenRequest[];
  readonly reports: readonly Report[];
}

/**
 * Requests to the platform, newest first, interleaved with actions on the desktop. Its place and height never change.
 */
export function RequestLog({ requests, reports }: Props) {
  const [wanted, setWanted] = useState('');
  const lines = logLines(requests, reports, wanted);
  return (
    <section class="log" aria-labelledby="log-title">
      <div class="log__head">
        <h2 id="log-title">Requests</h2>
        <span class="quiet">Commands are marked, and what you did here.</span>
        <input
          type="search"
          class="log__search"
          aria-label="Find a reference or path"
          placeholder="Find a reference"
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Keyboard users must be able to scroll it. */}
      <section class="log__lines" tabIndex={0} aria-label="Newest first">
        <table>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Request</th>
              <th scope="col">Answer</th>
              <th scope="col">Reference</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </tbody>
        </table>
        {lines.length === 0 && (
          <p class="quiet">{wanted === '' ? 'None yet.' : 'Nothing here has that text.'}</p>
        )}
      </section>
    </section>
  );
}

function Line({ line }: { readonly line: LogLine }) {
  const { time, request, text } = line;
  if (!request) {
    return (
      <tr class="log__mark">
        <td class="mono quiet">{time}</td>
        <td colSpan={3}>You: {text}</td>
      </tr>
    );
  }
  const { method, path, status, correlationId } = request;
  const refused = status !== null && status >= 400;
  return (
    <tr class={line.isCommand ? 'log__command' : undefined}>
      <td class="mono quiet">{time}</td>
      <td class="mono" title={path}>
        {line.isCommand && <span class="visually-hidden">Command: </span>}
        <strong>{method}</strong>{' '}
        {shortSegments(path).map((segment, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- The segments of one path never reorder.
          <span class="segment" key={index}>
            /{segment}
          </span>
        ))}
      </td>
      <td class={`mono ${refused ? 'tone--recording' : ''}`}>{status ?? '…'}</td>
      <td class="mono quiet log__reference">{correlationId}</td>
    </tr>
  );
}
