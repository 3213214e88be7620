import type { Command } from '../../../src/recording/command.ts';
import type { Failure } from '../../../src/recording/failure.ts';
import type { Property } from '../checker.ts';

/** After these failures, the command was certainly not carried out. */
const surelyNot: ReadonlySet<Failure['kind']> = new Set([
  'signedOut',
  'notPermitted',
  'notParticipant',
  'callEnded',
  'notMyCall',
  'notFound',
  'conflict',
  'tooManyRequests',
  'refused',
]);

/**
 * "Paused" is a promise about card data. A pending command looks like a recording that is running or about to start. A
 * command that may have ended the pause hides "Paused" until it is refused, or until a read that began after it was
 * sent says "paused" again.
 */
export const pauseIsAPromise: Property = ({ broken }) => {
  let mayHaveEnded: Command | null = null;
  let readBeganAfter = false;
  return {
    sent(command) {
      if (command === 'pause' || command === 'stop') return;
      mayHaveEnded = command;
      readBeganAfter = false;
    },
    answered(answer) {
      if (!answer.ok && surelyNot.has(answer.failure.kind)) mayHaveEnded = null;
    },
    readBegan: () => void (readBeganAfter = true),
    readAnswered({ ok }) {
      if (ok && readBeganAfter) mayHaveEnded = null;
    },
    shown({ label, tone, busy }) {
      const isUncertain = mayHaveEnded === 'resume' ? label === 'paused' : tone === 'paused';
      if (mayHaveEnded && isUncertain) {
        broken(`"Paused" is not shown while "${mayHaveEnded}" may have ended it`);
      }
      const isHoped = label === 'starting' || label === 'resuming';
      if (busy && tone !== (isHoped ? 'hoped' : 'recording')) {
        broken(
          'a command under way looks like recording, and only an ongoing recording like a confirmed one',
        );
      }
      if (label === 'pausing' && tone !== 'recording') broken('"Pausing…" looks like recording');
    },
  };
};
