/** What a recording holds (`mediaSubtype`): the whole line, one phone, a consultation, the screen, or a part. */
export type RecordingKind = 'trunk' | 'station' | 'consult' | 'screen' | 'snippet';

/** Where the platform has the file (`fileState`). */
export type FileState =
  'archived' | 'available' | 'deleted' | 'restored' | 'restoring' | 'uploading' | 'error';

/** One recording of a call as it is stored. What the platform does not tell is `null`. */
export interface RecordingFile {
  readonly id: string;
  readonly kind: RecordingKind | null;
  readonly state: FileState | null;
  readonly lengthMs: number | null;
}
