import { announceShortcuts, defaultKeys } from '../../../src/agent/sheets/shortcuts.ts';
import { CallHeader } from '../../../src/agent/my-calls/CallHeader.tsx';
import { Panel } from '../../../src/agent/panel/Panel.tsx';
import type { View } from '../../../src/recording/session/view.ts';
import { drawFooter } from './footer.tsx';
import { drawLate } from './late.tsx';
import type { LateState } from './late-states.ts';
import type { OpenSheet } from './sheets.ts';
import { galleryNow } from './views.ts';
import type { Words } from './words.ts';

interface Drawing {
  readonly view: View;
  readonly late: LateState | undefined;
  readonly sheet: OpenSheet | undefined;
  readonly words: Words;
  readonly called: (what: string) => void;
}

/** Draws the panel as it is once everything has loaded. */
export function drawPanel({ view, late, sheet, words, called }: Drawing) {
  const { messages, myCalls } = words;
  const back = () =>
    late?.others && (
      <CallHeader others={late.others} myCallsMessages={myCalls} onBack={() => called('back')} />
    );
  return (
    <Panel
      view={view}
      now={galleryNow}
      messages={messages}
      slots={{
        header: [back],
        notices: [() => late && drawLate(late, words)],
        footer: [() => drawFooter(words, sheet)],
        shortcuts: announceShortcuts(defaultKeys, words.sheet.preferences),
      }}
      onPress={called}
      onCheckAgain={() => called('checkAgain')}
      onSignIn={() => called('signIn')}
    />
  );
}
