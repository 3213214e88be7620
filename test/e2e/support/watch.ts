import type { BrowserContext } from 'playwright-core';

/** Collects what the pages of one context did that they should not. */
export interface Watch {
  /** From now on, matching console errors are expected, for example because the test injected a fault. */
  readonly allowErrors: (pattern: RegExp) => void;
  /** One line for each violation. */
  readonly findings: () => readonly string[];
}

/** Records console errors, uncaught exceptions and requests to other origins than `origins`. */
export function watch(context: BrowserContext, origins: readonly string[]): Watch {
  const errors: string[] = [];
  const strangers: string[] = [];
  const allowed: RegExp[] = [];
  const note = (address: string): void => {
    if (!isOwn(address, origins)) strangers.push(`A request left this machine: ${address}`);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('request', (request) => note(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  return {
    allowErrors: (pattern) => allowed.push(pattern),
    findings: () => [
      ...errors.filter((error) => !allowed.some((pattern) => pattern.test(error))),
      ...strangers,
    ],
  };
}

/** Blobs and data never leave the page; a WebSocket goes to the same host and port as HTTP. */
function isOwn(address: string, origins: readonly string[]): boolean {
  if (/^(blob|data|about|chrome-error):/.test(address)) return true;
  return origins.includes(new URL(address.replace(/^ws/, 'http')).origin);
}
