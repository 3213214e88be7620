import { useEffect, useState } from 'preact/hooks';
import type { SetupPorts } from './ports.ts';
import type { Words } from './problem-text.ts';

const tickMs = 500;
/** Shorter waits are not shown. */
const shortestSeconds = 3;

interface Props {
  readonly words: Words;
  readonly waitMs: SetupPorts['waitMs'];
}

/** Counts down the wait that Genesys Cloud has asked for. */
export function WaitNote({ words, waitMs }: Props) {
  const [seconds, setSeconds] = useState(0);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => {
      const left = Math.max(0, Math.ceil(waitMs() / 1_000));
      setSeconds(left);
      setLong((before) => left >= shortestSeconds || (before && left > 0));
    }, tickMs);
    return () => clearInterval(timer);
  }, [waitMs]);
  return isLong ? <p class="remark">{words.install.applying.waiting(seconds)}</p> : null;
}
