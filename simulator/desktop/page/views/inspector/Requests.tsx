import type { SeenRequest } from '../../control/schema.ts';
import { shortSegments } from '../../short-path.ts';
import { Panel } from './Panel.tsx';

/** Enough to see a press and what followed; the rest is at the control API. */
const MOST_SHOWN = 8;

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

function Row({ request }: { readonly request: SeenRequest }) {
  const { method, path, status, correlationId } = request;
  const refused = status === null || status >= 400;
  return (
    <tr>
      <td class="mono" title={path}>
        <strong>{method}</strong>{' '}
        {shortSegments(path).map((segment) => (
          <span class="segment" key={segment}>
            /{segment}
          </span>
        ))}
      </td>
      <td class={`mono ${refused ? 'tone--recording' : ''}`}>{status ?? '–'}</td>
      <td class="mono quiet" title={correlationId}>
        {correlationId.slice(0, 8)}
      </td>
    </tr>
  );
}
