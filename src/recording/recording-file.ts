/** What a recording holds (`mediaSubtype`): the whole line, one phone, a consultation, the screen, or a part. */
export const recordingKinds = ['trunk', 'station', 'consult', 'screen', 'snippet'] as const;
export type RecordingKind = (typeof recordingKinds)[number];

/** Where the platform has the file (`fileState`). */
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

/** One recording of a call as it is stored. What the platform leaves out is `null`. */
export interface RecordingFile {
  readonly id: string;
  readonly kind: RecordingKind | null;
  readonly state: FileState | null;
  readonly lengthMs: number | null;
}
