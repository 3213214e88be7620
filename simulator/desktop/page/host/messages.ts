import * as v from 'valibot';
import type { Hook } from './integration.ts';

/** The protocol name that both sides must send (purecloud-client-app-sdk/src/modules/base.ts). */
const PROTOCOL = 'purecloud-client-apps';

const Envelope = v.object({ protocol: v.literal(PROTOCOL) });

const ShowToast = v.object({
  action: v.literal('showToast'),
  title: v.string(),
  message: v.string(),
  type: v.optional(v.picklist(['info', 'success', 'error']), 'info'),
  id: v.optional(v.string(), ''),
  markdownMessage: v.optional(v.boolean(), true),
  /** In s; 0: stays until closed. */
  timeout: v.optional(v.pipe(v.number(), v.minValue(0)), 7),
  showCloseButton: v.optional(v.boolean(), true),
});

const AppMessage = v.variant('action', [
  v.object({ action: v.picklist(['bootstrapped', 'stopped', 'showHelp', 'hideHelp']) }),
  ShowToast,
  v.object({
    action: v.literal('setAttentionCount'),
    count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({
    action: v.literal('openWindow'),
    targetUrl: v.pipe(v.string(), v.url(), v.regex(/^https?:/)),
  }),
  v.object({ action: v.literal('showResourceCenterArtifact'), resourceCenterRelPath: v.string() }),
  v.object({
    action: v.picklist(['showInteractionDetails', 'showMyInteractionDetails']),
    conversationId: v.string(),
  }),
  v.object({ action: v.literal('showProfile'), profileId: v.string() }),
  v.object({ action: v.literal('showGroup'), groupId: v.string() }),
  v.object({ action: v.literal('showExternalContactProfile'), contactId: v.string() }),
  v.object({
    action: v.literal('showExternalOrganizationProfile'),
    externalOrganizationId: v.string(),
  }),
  v.object({
    action: v.literal('showMyEvaluationDetails'),
    conversationId: v.string(),
    evaluationId: v.string(),
  }),
  v.object({
    action: v.literal('proposeInteractionMessage'),
    mode: v.literal('insert'),
    message: v.string(),
  }),
]);

/** A request from an app to its host, of those that this desktop supports. */
export type AppMessage = v.InferOutput<typeof AppMessage>;
export type ToastRequest = v.InferOutput<typeof ShowToast>;

/** Parses a message from an app; `undefined` for anything else. */
export function readAppMessage(data: unknown): AppMessage | undefined {
  if (!v.is(Envelope, data)) return undefined;
  const message = v.safeParse(AppMessage, data);
  return message.success ? message.output : undefined;
}

/**
 * The message that the host posts to an app for a lifecycle hook (purecloud-client-app-sdk/src/modules/lifecycle.ts).
 */
export function hookMessage(hook: Hook) {
  return { purecloudEventType: 'appLifecycleHook', hook, protocol: PROTOCOL };
}
