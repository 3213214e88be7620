import { defaultPreferences } from '../../../src/agent/sheets/preferences-store.ts';
import { hintsOf } from '../../../src/agent/sheets/shortcuts.ts';
import { CallHeader } from '../../../src/agent/my-calls/CallHeader.tsx';
import { Alerts } from '../../../src/agent/panel/Notices.tsx';
import { Panel } from '../../../src/agent/panel/Panel.tsx';
import { originText, progressText } from '../../../src/agent/sheets/status-lines.ts';
import { noActivity } from '../../../src/recording/session/activity.ts';
import type { View } from '../../../src/recording/session/view.ts';
import { Account } from '../../../src/ui/Account.tsx';
import { drawFooter } from './footer.tsx';
import { drawLate } from './late.tsx';
import type { LateState } from './late-states.ts';
import type { OpenSheet } from './sheets.ts';
import { galleryNow } from './views.ts';
import type { Words } from './words.ts';

interface Drawing {
  readonly view: View;
  /** The sign-in that is under way takes long. */
  readonly takesLong?: boolean;
  readonly late: LateState | undefined;
  readonly sheet: OpenSheet | undefined;
  readonly words: Words;
  readonly called: (what: string) => void;
}

/** Draws the panel as it is once everything has loaded. */
export function drawPanel({ view, takesLong = false, late, sheet, words, called }: Drawing) {
  const { messages, myCalls, sheet: texts } = words;
  const activity = { ...noActivity, entries: late?.entries ?? [] };
  const back = () =>
    late?.others && (
      <CallHeader
        who="Tomás Rivera"
        others={late.others}
        myCallsMessages={myCalls}
        onBack={() => called('back')}
      />
    );
  return (
    <Panel
      view={view}
      now={galleryNow}
      messages={messages}
      slots={{
        header: [back],
        origin: [() => originText(view, activity, messages, texts)],
        line: [() => progressText(view, activity, galleryNow, messages, texts)],
        alerts: [
          () => (
            <Alerts
              {...{ view, messages }}
              now={galleryNow}
              signInProblem={null}
              longWait={takesLong ? words.signInProblem({ kind: 'takesLong' }) : null}
              onPress={called}
              onCheckAgain={() => called('checkAgain')}
              onSignIn={() => called('signIn')}
            />
          ),
        ],
        notices: [() => late && drawLate(late, words)],
        footer: [
          () => drawFooter(words, sheet),
          () => (
            <Account name="Ana Silva" messages={words.account} onSignOut={async () => 'running'} />
          ),
        ],
        hints: hintsOf(defaultPreferences, texts),
      }}
      onPress={called}
    />
  );
}
