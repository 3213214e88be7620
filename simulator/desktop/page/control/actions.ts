/** One request to the control API, as data; `path` is below `/__simulator/`. */
export interface Action {
  /** What it does, for the line that says it was done. */
  readonly name: string;
  readonly method: 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

export const post = (name: string, path: string, body: unknown = {}): Action => ({
  name,
  method: 'POST',
  path,
  body,
});

export type CallEvent =
  | 'answer'
  | 'hold'
  | 'unhold'
  | 'transfer'
  | 'hangup'
  | 'pauseByOther'
  | 'resumeByOther'
  | 'policyStart'
  | 'policyStop';

/** Something happens to a call, outside the widget. */
export const sendCallEvent = (name: string, conversationId: string, type: CallEvent): Action =>
  post(name, `conversations/${encodeURIComponent(conversationId)}/events`, { type });

export type SocketFault =
  'close' | 'closing' | 'silence' | 'duplicate' | 'reorder' | 'deaf' | 'hearing' | 'unsubscribe';

export const disturbSockets = (name: string, fault: SocketFault): Action =>
  post(name, 'sockets', { do: fault });

export const expireTokens = post('Expire tokens', 'tokens/expire');
export const reset = post('Reset the simulator', 'reset');

/** Merged into the `config.json` that the widget's server answers with. */
export const configure = (name: string, config: Readonly<Record<string, string>>): Action =>
  post(name, 'config', config);

/** What the integration says of the sandbox, also for desktops that are opened later. */
export const chooseSandbox = (sandbox: 'manifest' | 'default'): Action =>
  post('Sandbox', 'hosting', { sandbox });

export const clearFaults: Action = { name: 'Clear faults', method: 'DELETE', path: 'faults' };
