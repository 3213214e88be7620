import type { Conversation } from '../world/conversation.ts';
import { stableId } from '../world/ids.ts';
import type { PlatformContext } from './app.ts';
import type { Operation } from './mount-operations.ts';
import type { PlatformDeps } from './platform-deps.ts';
import { refuse } from './refusals.ts';
import { iso } from './shapes/time.ts';

const SCOPES = ['recordings', 'recordings:readonly'] as const;
const ANY_OF = [
  'recording:recording:view',
  'recording:recordingSegment:view',
  'recording:snippetRecording:view',
  'recording:screenRecording:view',
] as const;

/** Lists a call's recording files. There are none until the call has ended, whatever is being recorded. */
export function recordingOperations({ world }: PlatformDeps): Operation[] {
  function ended(context: PlatformContext): Conversation | undefined {
    const conversation = world.conversations.get(context.req.param('conversationId') ?? '');
    if (conversation === undefined) throw refuse('recordingConversationNotFound');
    return conversation.endTime === null ? undefined : conversation;
  }
  const operation = (name: string, show: (conversation: Conversation) => object[]): Operation => ({
    method: 'GET',
    path: `/conversations/:conversationId/${name}`,
    scopes: SCOPES,
    anyOf: ANY_OF,
    handle(context) {
      const conversation = ended(context);
      return context.json(conversation === undefined ? [] : show(conversation));
    },
  });
  return [
    operation('recordingmetadata', (conversation) => filesOf(conversation)),
    operation('recordings', (conversation) =>
      filesOf(conversation).map((file) => ({
        ...file,
        startTime: iso(conversation.startTime),
        endTime: iso(conversation.endTime),
        recordingFileRole: 'CUSTOMER_EXPERIENCE',
        mediaUris: {},
      })),
    ),
  ];
}

const filesOf = ({ id, policy }: Conversation) =>
  policy.customerExperience
    ? [
        {
          id: stableId(id, 'trunk recording'),
          conversationId: id,
          media: 'audio',
          mediaSubtype: 'Trunk',
          fileState: 'UPLOADING',
          annotations: [],
          selfUri: `/api/v2/conversations/${id}/recordings/${stableId(id, 'trunk recording')}`,
        },
      ]
    : [];
