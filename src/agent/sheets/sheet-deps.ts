import type { Result } from '../../recording/failure.ts';
import { type ActivityLog, openActivityLog } from '../../storage/activity.ts';
import type { WhoAmI } from '../../genesys/calls/current-user.ts';
import type { OwnCalls } from '../../genesys/calls/agent-calls.ts';
import { openPreferences, type PreferenceStore } from '../../storage/preferences.ts';
import type { RecordingFile } from '../../recording/recording-file.ts';
import { listRecordings } from '../../genesys/calls/recording-files.ts';
import type { PageStorage } from '../../storage/page-storage.ts';

/** What the sheets of the agent's page need. Loaded with them. */
export interface SheetDeps {
  readonly whoAmI: WhoAmI;
  readonly log: ActivityLog;
  readonly preferences: PreferenceStore;
  readonly listRecordings: () => Promise<Result<readonly RecordingFile[]>>;
}

export function openSheetDeps(
  { api, whoAmI }: Pick<OwnCalls, 'api' | 'whoAmI'>,
  storage: PageStorage['storage'],
  lasting: PageStorage['lasting'],
  conversationId: string,
): SheetDeps {
  return {
    whoAmI,
    log: openActivityLog(storage, conversationId),
    preferences: openPreferences(lasting),
    listRecordings: () => listRecordings(api, conversationId),
  };
}
