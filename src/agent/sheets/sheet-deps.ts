import type { WhoAmI } from '../../genesys/calls/current-user.ts';
import type { Result } from '../../recording/failure.ts';
import type { RecordingFile } from '../../recording/recording-file.ts';
import type { ActivityLog } from '../../storage/activity.ts';
import type { PreferenceStore } from '../../storage/preferences.ts';

/** Dependencies of the agent page's sheets, loaded together with them. */
export interface SheetDeps {
  readonly whoAmI: WhoAmI;
  readonly log: ActivityLog;
  readonly preferences: PreferenceStore;
  readonly listRecordings: () => Promise<Result<readonly RecordingFile[]>>;
}
