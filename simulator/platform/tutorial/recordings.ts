import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Clock } from '../../interfaces.ts';
import { startTutorialRecording, stopTutorialRecording } from '../../world/tutorial-recording.ts';
import type { TutorialRecording } from '../../world/conversation.ts';
import type { World } from '../../world/world.ts';
import type { PlatformContext } from '../app.ts';
import { readBody } from '../body.ts';
import type { Operation } from '../mount-operations.ts';
import { Refusal } from '../refusal.ts';

const PATH = '/recordings/conversations/:conversationId';
const READ = ['recording:read'] as const;
const WRITE = ['recording:write'] as const;

const StartRecording = v.strictObject({
  recordingType: v.optional(v.picklist(['full', 'agent']), 'full'),
});

const idOf = (context: PlatformContext) => context.req.param('conversationId') ?? '';

/**
 * The API that the tutorial describes (docs/tutorial-api.md). Unlike the Platform API, it acts at once, and it sends no
 * events about recordings.
 */
export function tutorialOperations(world: World, clock: Clock): Operation[] {
  function running(context: PlatformContext): TutorialRecording {
    const recording = world.conversations.get(idOf(context))?.tutorialRecording;
    if (recording == null) throw noRecording();
    return recording;
  }
  return [
    {
      method: 'GET',
      path: PATH,
      scopes: READ,
      handle: (context) => context.json(show(idOf(context), running(context))),
    },
    {
      method: 'POST',
      path: PATH,
      scopes: WRITE,
      async handle(context) {
        const { recordingType } = await readBody(context, StartRecording);
        const conversation = world.conversations.get(idOf(context));
        if (conversation === undefined) throw noConversation();
        if (conversation.endTime !== null) throw notEligible();
        if (conversation.tutorialRecording !== null) throw alreadyRecording();
        const recording = { id: randomUUID(), recordingType, startTime: clock.now() };
        world.change(conversation.id, startTutorialRecording(recording));
        return context.json(show(conversation.id, recording), 201);
      },
    },
    {
      method: 'DELETE',
      path: PATH,
      scopes: WRITE,
      handle(context) {
        running(context);
        world.change(idOf(context), stopTutorialRecording);
        return context.body(null, 204);
      },
    },
  ];
}

const show = (conversationId: string, recording: TutorialRecording) => ({
  id: recording.id,
  conversationId,
  status: 'active',
  recordingType: recording.recordingType,
  startTime: new Date(recording.startTime).toISOString(),
});

const noRecording = () =>
  new Refusal({
    status: 404,
    code: 'recording.not.found',
    message: 'No recording exists for this conversation.',
  });

const noConversation = () =>
  new Refusal({
    status: 404,
    code: 'conversation.not.found',
    message: 'The conversation does not exist.',
  });

const alreadyRecording = () =>
  new Refusal({
    status: 409,
    code: 'recording.already.active',
    message: 'The conversation is already being recorded.',
  });

const notEligible = () =>
  new Refusal({
    status: 409,
    code: 'recording.conversation.not.eligible',
    message: 'The conversation is not eligible for recording.',
  });
