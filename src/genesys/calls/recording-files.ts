import * as v from 'valibot';
import { type Result, success } from '../../recording/failure.ts';
import { fileStates, type RecordingFile, recordingKinds } from '../../recording/recording-file.ts';
import type { Api } from '../api/api.ts';
import { maybe, word } from './call.ts';
import * as operations from '../operations.ts';

/** The parts used of RecordingMetadata. Start and end are set for screen recordings only. */
const fileSchema = v.object({
  id: v.string(),
  mediaSubtype: maybe(v.pipe(word, v.picklist(recordingKinds))),
  fileState: maybe(v.pipe(word, v.picklist(fileStates))),
  startTime: maybe(v.string()),
  endTime: maybe(v.string()),
});

/** Files are parsed one by one, so that an invalid one does not hide the others. */
const filesSchema = v.array(v.unknown());

/** Lists the stored recordings of a call. There are none before the call has ended. */
export async function listRecordings(
  api: Api,
  conversationId: string,
): Promise<Result<readonly RecordingFile[]>> {
  const path = { conversationId };
  const listed = await api.call(operations.listRecordings, { path, answer: filesSchema });
  if (!listed.ok) return listed;
  const files = listed.value
    .map((file) => v.safeParse(fileSchema, file))
    .flatMap((file) => (file.success ? [file.output] : []));
  return success(
    files.map(({ id, mediaSubtype, fileState, startTime, endTime }) => ({
      id,
      kind: mediaSubtype ?? null,
      state: fileState ?? null,
      lengthMs: lengthMs(startTime, endTime),
    })),
  );
}

function lengthMs(start?: string | null, end?: string | null): number | null {
  const length = Date.parse(end ?? '') - Date.parse(start ?? '');
  return length >= 0 ? length : null;
}
