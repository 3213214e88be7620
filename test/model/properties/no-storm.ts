import type { Failure, Result } from '../../../src/recording/failure.ts';
import type { Property } from '../checker.ts';

/** How many times one press is sent at most; each sign-in allows one more. */
const triesAtMost = 3;
/** The minimum wait if Retry-After is missing, ms. */
const retryAfterDefaultMs = 1_000;
/** A longer Retry-After is reported instead of being waited for, ms. */
const retryAfterLimitMs = 60_000;

const repeatable: ReadonlySet<Failure['kind']> = new Set([
  'offline',
  'platform',
  'tooManyRequests',
  'signedOut',
]);

/** One request per press. A retry has a reason and a limit, and waits as long as the platform asks. */
export const noStorm: Property = ({ now, broken }) => {
  let pressed = false;
  let tries = 0;
  let mayRepeat = false;
  let sendFrom = 0;
  let readFrom = 0;
  let readWasRefused = false;
  return {
    pressed(command, { actions }) {
      if (actions[command].state === 'ready') pressed = true;
    },
    sent() {
      if (!pressed && tries > 0 && !mayRepeat) broken('one request a press');
      if (now() < sendFrom) broken('a command waits as long as the platform asks');
      tries = pressed ? 1 : tries + 1;
      if (tries > triesAtMost) broken(`a press is sent at most ${triesAtMost} times`);
      pressed = false;
    },
    answered(answer) {
      mayRepeat = mayBeRepeated(answer, tries);
      sendFrom = tries === 1 ? now() + askedToWaitMs(answer) : 0;
    },
    signedIn: () => void (tries = Math.max(0, tries - 1)),
    readBegan() {
      if (now() < readFrom) broken('a read waits as long as the platform asks');
    },
    readAnswered(answer) {
      readFrom = readWasRefused ? 0 : now() + askedToWaitMs(answer);
      readWasRefused = !answer.ok;
    },
    shown({ busy }) {
      if (!busy) sendFrom = 0;
    },
  };
};

/** A request refused with 429 is retried only once. */
function mayBeRepeated(answer: Result<unknown>, tries: number): boolean {
  if (answer.ok || !repeatable.has(answer.failure.kind)) return false;
  return answer.failure.kind !== 'tooManyRequests' || tries === 1;
}

function askedToWaitMs(answer: Result<unknown>): number {
  if (answer.ok || answer.failure.kind !== 'tooManyRequests') return 0;
  const wait = answer.failure.retryAfterMs ?? retryAfterDefaultMs;
  return wait <= retryAfterLimitMs ? wait : 0;
}
