import type { SheetName } from '../../../src/agent/sheets/Sheet.tsx';
import type { ActivityEntry } from '../../../src/recording/session/activity.ts';
import { failed, type Result, success } from '../../../src/recording/failure.ts';
import type {
  FileState,
  RecordingFile,
  RecordingKind,
} from '../../../src/recording/recording-file.ts';
import { correlationId, galleryNow } from './views.ts';

/** A sheet that is open over the panel. */
export interface OpenSheet {
  readonly name: SheetName;
  /** What the platform answers about stored recordings. */
  readonly files?: Result<readonly RecordingFile[]>;
}

/** An activity entry from this many seconds ago. */
export const entry = (secondsAgo: number, shown: Partial<ActivityEntry>): ActivityEntry => ({
  at: galleryNow - secondsAgo * 1000,
  what: 'changed',
  by: null,
  command: null,
  status: null,
  failure: null,
  correlationId: null,
  ...shown,
});

/** Oldest first. */
export const entries: readonly ActivityEntry[] = [
  entry(840, { what: 'found', status: 'notRecorded' }),
  entry(770, { what: 'asked', by: 'me', command: 'start' }),
  entry(769, { what: 'confirmed', by: 'me', command: 'start', status: 'recording' }),
  entry(600, { by: 'hold', status: 'pausedOnHold' }),
  entry(540, { by: 'hold', status: 'recording' }),
  entry(300, { what: 'asked', by: 'me', command: 'pause' }),
  entry(290, {
    what: 'failed',
    by: 'me',
    command: 'pause',
    failure: 'unconfirmed',
    correlationId,
  }),
  entry(280, { what: 'already', by: 'me', command: 'resume', status: 'recording' }),
  entry(100, { by: 'elsewhere', status: 'paused' }),
];

const file = (
  kind: RecordingKind | null,
  state: FileState | null,
  lengthMs: number | null,
): RecordingFile => ({ id: `${kind} ${state}`, kind, state, lengthMs });

const files = success([
  file('trunk', 'available', 762_000),
  file('snippet', 'restoring', 62_000),
  file('consult', 'uploading', null),
  file('screen', 'error', 4_062_000),
  file(null, null, null),
]);

/** By name. */
export const sheetStates: Readonly<Record<string, OpenSheet>> = {
  'sheet-activity': { name: 'activity' },
  'sheet-recordings': { name: 'recordings', files },
  'sheet-recordings-not-yet': {
    name: 'recordings',
    files: success([file('trunk', 'uploading', null)]),
  },
  'sheet-recordings-not-read': {
    name: 'recordings',
    files: failed({
      kind: 'notPermitted',
      lack: 'permission',
      missing: ['recording:recording:view'],
      correlationId,
    }),
  },
  'sheet-preferences': { name: 'preferences' },
};
