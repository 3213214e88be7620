import { policy } from './policy.ts';
import { verifyDelayMs, wantRead } from './reader.ts';
import { type Reading, sameReading } from './snapshot.ts';
import type { Session } from './session.ts';
import { began } from './since.ts';
import { worseOf } from './status.ts';

/*
 * The rule of order. The platform numbers nothing, so order is known only from what caused what:
 * 1. Only a read that began after the last news is believed for sure; one that was overtaken is repeated.
 * 2. News are shown at once, but count as unsure until such a read has confirmed them.
 * 3. News that may have crossed other news, or a command that is or just was in flight, never make the picture
 *    better: the worse of both is shown until the read.
 * 4. An own command whose outcome is unknown is like news: nothing is sure until a read that began after it. A command
 *    that is left while the status is not sure takes away a pause: it is unknown until the read.
 * 5. Before the first read news say nothing yet: they only make it repeat.
 * So neither stale, doubled nor swapped news, nor a late answer, can replace something newer for sure.
 */

/** The platform told by itself how the call is. */
export function told(session: Session, reading: Reading, at: number): Session {
  const unchanged = sameReading(session.reading, reading);
  if (unchanged && session.sure && session.reader.name !== 'reading') return session;
  const { news, reader } = session;
  const calm = news.lastAt === null || at - news.lastAt >= policy.verifyCalmMs;
  const verified = calm ? 0 : news.verified;
  const known: Session = unchanged ? session : show(session, reading, at);
  const readAt = at + verifyDelayMs(verified);
  return wantRead(
    {
      ...known,
      sure: session.sure && unchanged,
      news: { lastAt: at, verified: reader.name === 'idle' ? verified + 1 : verified },
    },
    readAt,
  );
}

function show(session: Session, reading: Reading, at: number): Session {
  const { news, pending, sure } = session;
  const known = session.reading.status.kind;
  if (known === 'unknown' || known === 'ended') return session;
  if (reading.status.kind === 'ended') return { ...session, reading };
  const mayHaveCrossed =
    !sure || pending !== null || (news.lastAt !== null && at - news.lastAt < policy.crossingMs);
  if (!mayHaveCrossed) return began({ ...session, reading }, at, true);
  const isWorse = worseOf(session.reading.status, reading.status) === reading.status;
  return isWorse ? { ...session, reading } : session;
}
