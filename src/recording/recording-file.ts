/** What a recording contains (`mediaSubtype`): the trunk, one station, a consultation, the screen, or a snippet. */
export const recordingKinds = ['trunk', 'station', 'consult', 'screen', 'snippet'] as const;
export type RecordingKind = (typeof recordingKinds)[number];

/** Where the file is stored or what is happening to it (`fileState`). */
export const fileStates = [
  'archived',
  'available',
  'deleted',
  'restored',
  'restoring',
  'uploading',
  'error',
] as const;
export type FileState = (typeof fileStates)[number];

/** One stored recording of a call. Fields that the platform omits are `null`. */
export interface RecordingFile {
  readonly id: string;
  readonly kind: RecordingKind | null;
  readonly state: FileState | null;
  readonly lengthMs: number | null;
}
