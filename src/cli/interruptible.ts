import type { CliContext } from './context.ts';

/**
 * The work's result, or `null` as soon as it is interrupted with no write in flight: a read, or a wait for the platform,
 * is no reason to stay.
 * @param conversationId the call that the work may write to; `null`: it only reads
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
