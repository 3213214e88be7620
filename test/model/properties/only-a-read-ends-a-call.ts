import type { Property } from '../checker.ts';

/** "Call ended" is shown only after a read or an event said so: a refused command does not end a call. */
export const onlyAReadEndsACall: Property = ({ broken }) => {
  let saidEnded = false;
  let livesAgain = false;
  return {
    readAnswered(answer) {
      const isEnd = answer.ok
        ? answer.value.status.kind === 'ended'
        : answer.failure.kind === 'callEnded';
      if (isEnd) saidEnded = true;
      livesAgain = answer.ok && !isEnd;
    },
    stateReceived({ status }) {
      if (status.kind === 'ended') saidEnded = true;
    },
    shown({ label }) {
      if (label === 'ended' && !saidEnded) broken('only a read or news end a call');
      if (label !== 'ended' && livesAgain) saidEnded = false;
    },
  };
};
