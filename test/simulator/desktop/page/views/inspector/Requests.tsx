import type { SeenRequest } from '../../control/schema.ts';
import { Panel } from './Panel.tsx';

/** Enough to see a press and what followed; the rest is at the control API. */
const MOST_SHOWN = 12;

/** What the platform was asked, newest first. */
export function Requests({ requests }: { readonly requests: readonly SeenRequest[] }) {
  return (
    <Panel title="Requests seen">
      {requests.length === 0 ? (
        <p class="quiet">None yet.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Request</th>
              <th scope="col">Answer</th>
              <th scope="col">Correlation</th>
            </tr>
          </thead>
          <tbody>
            {requests.slice(0, MOST_SHOWN).map((request) => (
              <Row key={request.correlationId} request={request} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Row({
  request: { method, path, status, correlationId },
}: {
  readonly request: SeenRequest;
}) {
  const refused = status === null || status >= 400;
  return (
    <tr>
      <td class="mono">
        <strong>{method}</strong> <span title={path}>{shorten(path)}</span>
      </td>
      <td class={`mono ${refused ? 'tone--recording' : ''}`}>{status ?? '–'}</td>
      <td class="mono quiet" title={correlationId}>
        {correlationId.slice(0, 8)}
      </td>
    </tr>
  );
}

/** Ids make paths hard to read: their ends are enough to tell calls apart. */
function shorten(path: string): string {
  return path.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{8}([\da-f]{4})/gi, '…$2');
}
