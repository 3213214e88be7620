import {
  type Frame,
  type Frames,
  frameReady,
  frameStopped,
  reloadFrames,
  showFrame,
  stopUnlisted,
} from './frames.ts';
import { type Integration, frameUrl } from './integration.ts';
import type { AppMessage } from './messages.ts';
import { type Toasts, dismissToast, showToast } from './toasts.ts';

/** The state of the host page. It holds nothing about recording: that always comes from the platform. */
export interface DesktopState {
  readonly hostOrigin: string;
  /** Incremented when another person signs in, so that no iframe of the previous person is reused. */
  readonly seat: number;
  readonly integration: Integration;
  /** `null`: none listed yet. May name a call that does not exist. */
  readonly selected: string | null;
  readonly listed: readonly string[];
  /** Listed calls for which no widget is installed. */
  readonly bare: readonly string[];
  readonly frames: Frames;
  readonly toasts: Toasts;
  /** Attention counts by conversation id. */
  readonly attention: ReadonlyMap<string, number>;
  /** The help article shown; empty: the front page; `null`: closed. */
  readonly help: string | null;
  /** The conversation whose details are open; `null`: none. */
  readonly details: string | null;
}

export type DesktopEvent =
  | {
      readonly type: 'callsListed';
      readonly conversationIds: readonly string[];
      /** Those for which no widget is installed. */
      readonly bare?: readonly string[];
    }
  | { readonly type: 'callSelected'; readonly conversationId: string }
  | { readonly type: 'integrationChanged'; readonly integration: Integration }
  | { readonly type: 'widgetReloaded' | 'personChanged' }
  | { readonly type: 'frameReady' | 'frameStopped'; readonly key: number }
  | { readonly type: 'messageReceived'; readonly key: number; readonly message: AppMessage }
  | { readonly type: 'toastDismissed'; readonly serial: number }
  | { readonly type: 'detailsOpened'; readonly conversationId: string }
  | { readonly type: 'detailsClosed' | 'helpClosed' };

/** The initial state, before the first list of calls arrives. */
export function createDesktopState(
  hostOrigin: string,
  integration: Integration,
  selected: string | null,
): DesktopState {
  const nothing = {
    listed: [],
    bare: [],
    frames: [],
    toasts: [],
    attention: new Map<string, number>(),
  };
  return { hostOrigin, seat: 1, integration, selected, ...nothing, help: null, details: null };
}

export function reduceDesktop(desktop: DesktopState, event: DesktopEvent): DesktopState {
  switch (event.type) {
    case 'callsListed':
      return listCalls(desktop, event.conversationIds, event.bare ?? []);
    case 'callSelected':
      return showSelected({ ...desktop, selected: event.conversationId });
    case 'integrationChanged':
      return reload({ ...desktop, integration: event.integration }, () => true);
    case 'widgetReloaded':
      return reload(desktop, ({ conversationId }) => conversationId === desktop.selected);
    case 'personChanged':
      return {
        ...createDesktopState(desktop.hostOrigin, desktop.integration, null),
        seat: desktop.seat + 1,
      };
    case 'frameReady':
      return { ...desktop, frames: frameReady(desktop.frames, event.key) };
    case 'frameStopped':
      return { ...desktop, frames: frameStopped(desktop.frames, event.key) };
    case 'messageReceived':
      return obey(desktop, event.key, event.message);
    case 'toastDismissed':
      return { ...desktop, toasts: dismissToast(desktop.toasts, event.serial) };
    case 'detailsOpened':
      return { ...desktop, details: event.conversationId };
    case 'detailsClosed':
      return { ...desktop, details: null };
    case 'helpClosed':
      return { ...desktop, help: null };
    default:
      return event satisfies never;
  }
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id, at) => id === others[at]);

function listCalls(
  desktop: DesktopState,
  listed: readonly string[],
  bare: readonly string[],
): DesktopState {
  if (areSame(listed, desktop.listed) && areSame(bare, desktop.bare)) return desktop;
  const isGone = desktop.selected !== null && desktop.listed.includes(desktop.selected);
  const keep = desktop.selected !== null && (listed.includes(desktop.selected) || !isGone);
  return showSelected({
    ...desktop,
    listed,
    bare,
    selected: keep ? desktop.selected : (listed[0] ?? null),
    frames: stopUnlisted(
      desktop.frames,
      listed.filter((id) => !bare.includes(id)),
    ),
  });
}

function showSelected(desktop: DesktopState): DesktopState {
  const { selected, integration, hostOrigin } = desktop;
  if (selected === null || !desktop.listed.includes(selected)) return desktop;
  if (desktop.bare.includes(selected)) return desktop;
  const url = frameUrl(integration, selected, hostOrigin);
  return { ...desktop, frames: showFrame(desktop.frames, selected, url) };
}

function reload(desktop: DesktopState, which: (frame: Frame) => boolean): DesktopState {
  const { integration, hostOrigin } = desktop;
  const urlOf = (conversationId: string) => frameUrl(integration, conversationId, hostOrigin);
  return { ...desktop, frames: reloadFrames(desktop.frames, which, urlOf) };
}

function obey(desktop: DesktopState, key: number, message: AppMessage): DesktopState {
  switch (message.action) {
    case 'bootstrapped':
      return { ...desktop, frames: frameReady(desktop.frames, key) };
    case 'stopped':
      return { ...desktop, frames: frameStopped(desktop.frames, key) };
    case 'showToast':
      return { ...desktop, toasts: showToast(desktop.toasts, message) };
    case 'setAttentionCount':
      return { ...desktop, attention: count(desktop, key, message.count) };
    case 'showHelp':
      return { ...desktop, help: desktop.help ?? '' };
    case 'showResourceCenterArtifact':
      return { ...desktop, help: message.resourceCenterRelPath };
    case 'hideHelp':
      return { ...desktop, help: null };
    case 'showInteractionDetails':
    case 'showMyInteractionDetails':
      return { ...desktop, details: message.conversationId };
    case 'openWindow':
      return desktop;
    case 'showProfile':
      return tell(desktop, 'opens the profile', message.profileId);
    case 'showGroup':
      return tell(desktop, 'opens the group', message.groupId);
    case 'showExternalContactProfile':
      return tell(desktop, 'opens the external contact', message.contactId);
    case 'showExternalOrganizationProfile':
      return tell(desktop, 'opens the external organization', message.externalOrganizationId);
    case 'showMyEvaluationDetails':
      return tell(desktop, 'opens the evaluation', message.evaluationId);
    case 'proposeInteractionMessage':
      return tell(desktop, 'puts into the message editor', message.message);
    default:
      return message satisfies never;
  }
}

/** For workspace features that this desktop lacks: shows a toast that says what would happen. */
function tell(desktop: DesktopState, what: string, which: string): DesktopState {
  const toast = {
    action: 'showToast',
    title: `The workspace ${what}`,
    message: which,
    type: 'info',
    id: 'workspace',
    markdownMessage: false,
    timeout: 7,
    showCloseButton: true,
  } as const;
  return { ...desktop, toasts: showToast(desktop.toasts, toast) };
}

function count(
  { frames, attention }: DesktopState,
  key: number,
  value: number,
): DesktopState['attention'] {
  const frame = frames.find((each) => each.key === key);
  return frame ? new Map(attention).set(frame.conversationId, value) : attention;
}
