import { useEffect, useState } from 'preact/hooks';

/** Looks at the clock this often, so that no shown second is skipped when a tick comes late. */
const tickMs = 250;

/** The time now (epoch ms, in whole seconds); the component is drawn again each second while `running`. */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(wholeSecond);
  useEffect(() => {
    if (!running) return;
    const tick = () => setNow(wholeSecond());
    tick();
    const timer = setInterval(tick, tickMs);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}

const wholeSecond = () => Math.floor(Date.now() / 1000) * 1000;
