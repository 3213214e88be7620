import { defaultPreferences } from '../../../src/agent/sheets/preferences-store.ts';
import { ActivitySheet } from '../../../src/agent/sheets/ActivitySheet.tsx';
import { Footer } from '../../../src/agent/sheets/Footer.tsx';
import { PreferencesSheet } from '../../../src/agent/sheets/PreferencesSheet.tsx';
import { RecentActivity } from '../../../src/agent/sheets/RecentActivity.tsx';
import { RecordingsSheet } from '../../../src/agent/sheets/RecordingsSheet.tsx';
import { success } from '../../../src/recording/failure.ts';
import { entries, type OpenSheet } from './sheets.ts';
import type { Words } from './words.ts';

const nothing = (): void => undefined;
const whoAmI = async () => success({ id: '1', name: null });

/** Draws the way to the sheets, and what each of them holds once it is open. */
export function drawFooter(words: Words, sheetState: OpenSheet | undefined) {
  const { messages, sheet } = words;
  const files = sheetState?.files ?? success([]);
  return (
    <Footer
      recent={<RecentActivity {...{ entries, messages, sheet }} />}
      messages={sheet}
      sheets={{
        activity: <ActivitySheet conversationId="1" {...{ entries, whoAmI, messages, sheet }} />,
        recordings: (
          <RecordingsSheet
            {...{ messages, sheet }}
            ended={false}
            list={async () => files}
            onOpen={nothing}
          />
        ),
        preferences: (
          <PreferencesSheet
            {...{ messages, sheet }}
            preferences={defaultPreferences}
            onChange={nothing}
          />
        ),
      }}
    />
  );
}
