import type { CliContext } from './context.ts';

/**
 * Resolves to the result of the work, or to `null` as soon as it is interrupted with no write in flight: reads and
 * waits need not be finished.
 * @param conversationId the call that the work may write to; `null` if it only reads
 */
export function orInterrupted<T>(
  { interrupted, inFlightWrites }: Pick<CliContext, 'interrupted' | 'inFlightWrites'>,
  conversationId: string | null,
  work: Promise<T>,
): Promise<T | null> {
  const interruption = new Promise<null>((resolve) => {
    const leave = (): void => {
      if (conversationId === null || !inFlightWrites.has(conversationId)) resolve(null);
    };
    if (interrupted.aborted) leave();
    else interrupted.addEventListener('abort', leave, { once: true });
  });
  return Promise.race([work, interruption]);
}
