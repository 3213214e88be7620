import { type ApiError } from '../errors.ts';
import { Refusal } from './refusal.ts';

/**
 * Errors from the public API description that the simulator returns, with the platform's exact messages where known.
 */
const KNOWN = {
  authenticationRequired: {
    status: 401,
    code: 'authentication.required',
    message: 'No authentication bearer token specified in authorization header.',
  },
  badCredentials: { status: 401, code: 'bad.credentials', message: 'Invalid login credentials.' },
  credentialsExpired: {
    status: 401,
    code: 'credentials.expired',
    message: 'The supplied credentials are expired and cannot be used.',
  },
  notAUser: {
    status: 400,
    code: 'not.a.user',
    message:
      'This request requires a user context. Client credentials cannot be used for requests to this resource.',
  },
  notFound: { status: 404, code: 'not.found', message: 'The requested resource was not found.' },
  methodNotAllowed: {
    status: 405,
    code: 'method.not.allowed',
    message: 'The resource does not support this method.',
  },
  unsupportedMediaType: {
    status: 415,
    code: 'unsupported.media.type',
    message: 'Unsupported media type. The body must be application/json.',
  },
  entityTooLarge: {
    status: 413,
    code: 'request.entity.too.large',
    message: 'The request is over the size limit.',
  },
  conversationNotFound: {
    status: 404,
    code: 'conversation.error.conversation.not.found',
    message: 'The conversation does not exist.',
  },
  conversationDisconnected: {
    status: 400,
    code: 'conversation.error.conversation.disconnected',
    message: 'Conversation is disconnected, cannot alter recordingState',
  },
  captureDisconnected: {
    status: 400,
    code: 'conversation.error.conversation.disconnected',
    message: 'Conversation is disconnected, cannot capture recording',
  },
  callDisconnected: {
    status: 400,
    code: 'conversation.error.call.disconnected',
    message: 'Call is disconnected, cannot alter recordingState',
  },
  notActiveParticipant: {
    status: 403,
    code: 'conversation.error.forbidden.not.active.participant',
    message: 'User is not active on call/conversation and cannot alter recordingState',
  },
  captureNotActive: {
    status: 403,
    code: 'conversation.error.forbidden.not.active.participant',
    message: 'User is not active on call/conversation and cannot capture recording',
  },
  notConversationParticipant: {
    status: 404,
    code: 'conversation.error.not.conversation.participant',
    message: 'The participant is not on the conversation.',
  },
  participantNotFound: {
    status: 404,
    code: 'conversation.error.participant.not.found',
    message: 'The participant does not exist.',
  },
  userNotParty: {
    status: 400,
    code: 'conversation.error.user.not.party',
    message: 'The user is not a party of this participant.',
  },
  participantUpdateInvalid: {
    status: 400,
    code: 'conversation.participant.update.invalid',
    message: 'The participant update holds nothing that can be changed.',
  },
  holdAlerting: {
    status: 400,
    code: 'conversation.error.hold.alerting',
    message: 'An alerting call cannot be put on hold.',
  },
  recordingConversationNotFound: {
    status: 404,
    code: 'conversation.not.found',
    message: 'The conversation was not found.',
  },
  queueNotFound: {
    status: 404,
    code: 'resource.not.found',
    message: 'The requested queue was not found.',
  },
} as const satisfies Record<string, ApiError>;

/** The refusal of this name, to be thrown. */
export const refuse = (name: keyof typeof KNOWN): Refusal => new Refusal(KNOWN[name]);
