import type { Clock } from '../genesys/clock.ts';
import type { Bench } from './bench.ts';
import { waitFor } from './clock.ts';
import { connect } from './connect.ts';
import type { Options } from './invocation.ts';
import { wasDone } from './report.ts';
import type { Screen } from './screen.ts';
import type { Settings } from './settings.ts';
import { outcomeWords } from './words.ts';

interface Around {
  readonly clock: Clock;
  readonly interrupted: AbortSignal;
}

/** What a run works with, in a process. Sends nothing yet. */
export function openBench(
  settings: Settings,
  options: Options,
  screen: Screen,
  { clock, interrupted }: Around,
): Bench {
  const connection = connect(settings, options, { clock, interrupted, note: screen.note });
  return {
    ...connection,
    options,
    clock,
    wait: (ms) => waitFor(clock, ms),
    rest: (ms) => waitFor(clock, ms, interrupted),
    interrupted,
    tell(report) {
      const { conversationId } = report;
      connection.inHand.delete(conversationId);
      const show = wasDone(report) ? screen.result : screen.note;
      if (!options.json) show(`${conversationId}  ${outcomeWords(report)}`);
      return report;
    },
    progress: screen.progress,
  };
}
