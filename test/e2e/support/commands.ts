import type { Control } from '././control.ts';

/** How `commandsSent` shows a command, before its HTTP status. */
export const SNIPPET = 'POST /conversations/calls/{id}/participants/{id}/snippet/record';
export const AD_HOC = 'PATCH /conversations/calls/{id}/participants/{id}';
export const PAUSE_OR_RESUME = 'PATCH /conversations/calls/{id}';
export const START = 'POST /recordings/conversations/{id}';
export const STOP = 'DELETE /recordings/conversations/{id}';

const RECORDING = /^\/api\/v2\/(conversations|recordings)\//;
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Every request to change a call, oldest first, such as `${SNIPPET} 202`; `null` means no answer. */
export async function commandsSent(control: Control): Promise<readonly string[]> {
  const requests = await control.requests();
  return requests
    .filter(({ method, path }) => RECORDING.test(path) && !['GET', 'OPTIONS'].includes(method))
    .map(({ method, path, status }) => {
      const operation = path.replace('/api/v2', '').replaceAll(UUID, '{id}');
      return `${method} ${operation} ${status}`;
    });
}

/** How many times a widget went to the login server. */
export async function signInsBegun(control: Control): Promise<number> {
  const requests = await control.requests();
  return requests.filter(({ method, path }) => method === 'GET' && path === '/oauth/authorize')
    .length;
}
