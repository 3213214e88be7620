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

/** What the host page holds. It knows nothing of recording: that is asked of the platform. */
export interface Desk {
  readonly hostOrigin: string;
  readonly integration: Integration;
  /** `null` = none listed yet. May name a call that does not exist. */
  readonly selected: string | null;
  readonly listed: readonly string[];
  readonly frames: Frames;
  readonly toasts: Toasts;
  /** By conversation. */
  readonly attention: ReadonlyMap<string, number>;
  /** The article shown; empty = the front page. */
  readonly help: string | null;
  /** The conversation whose details are open. */
  readonly details: string | null;
}

export type DeskEvent =
  | { readonly type: 'callsListed'; readonly conversationIds: readonly string[] }
  | { readonly type: 'callSelected'; readonly conversationId: string }
  | { readonly type: 'integrationChanged'; readonly integration: Integration }
  | { readonly type: 'widgetReloaded' }
  | { readonly type: 'frameReady' | 'frameStopped'; readonly key: number }
  | { readonly type: 'messageReceived'; readonly key: number; readonly message: AppMessage }
  | { readonly type: 'toastDismissed'; readonly serial: number }
  | { readonly type: 'detailsOpened'; readonly conversationId: string }
  | { readonly type: 'detailsClosed' | 'helpClosed' };

/** The desk before the first list of calls. */
export function createDesk(
  hostOrigin: string,
  integration: Integration,
  selected: string | null,
): Desk {
  const nothing = { listed: [], frames: [], toasts: [], attention: new Map<string, number>() };
  return { hostOrigin, integration, selected, ...nothing, help: null, details: null };
}

export function reduceDesk(desk: Desk, event: DeskEvent): Desk {
  switch (event.type) {
    case 'callsListed':
      return listCalls(desk, event.conversationIds);
    case 'callSelected':
      return showSelected({ ...desk, selected: event.conversationId });
    case 'integrationChanged':
      return reload({ ...desk, integration: event.integration }, () => true);
    case 'widgetReloaded':
      return reload(desk, ({ conversationId }) => conversationId === desk.selected);
    case 'frameReady':
      return { ...desk, frames: frameReady(desk.frames, event.key) };
    case 'frameStopped':
      return { ...desk, frames: frameStopped(desk.frames, event.key) };
    case 'messageReceived':
      return obey(desk, event.key, event.message);
    case 'toastDismissed':
      return { ...desk, toasts: dismissToast(desk.toasts, event.serial) };
    case 'detailsOpened':
      return { ...desk, details: event.conversationId };
    case 'detailsClosed':
      return { ...desk, details: null };
    case 'helpClosed':
      return { ...desk, help: null };
    default:
      return event satisfies never;
  }
}

function listCalls(desk: Desk, listed: readonly string[]): Desk {
  const same =
    listed.length === desk.listed.length && listed.every((id, at) => id === desk.listed[at]);
  if (same) return desk;
  const isGone = desk.selected !== null && desk.listed.includes(desk.selected);
  const keep = desk.selected !== null && (listed.includes(desk.selected) || !isGone);
  return showSelected({
    ...desk,
    listed,
    selected: keep ? desk.selected : (listed[0] ?? null),
    frames: stopUnlisted(desk.frames, listed),
  });
}

function showSelected(desk: Desk): Desk {
  const { selected, integration, hostOrigin } = desk;
  if (selected === null || !desk.listed.includes(selected)) return desk;
  const url = frameUrl(integration, selected, hostOrigin);
  return { ...desk, frames: showFrame(desk.frames, selected, url) };
}

function reload(desk: Desk, which: (frame: Frame) => boolean): Desk {
  const { integration, hostOrigin } = desk;
  const urlOf = (conversationId: string) => frameUrl(integration, conversationId, hostOrigin);
  return { ...desk, frames: reloadFrames(desk.frames, which, urlOf) };
}

function obey(desk: Desk, key: number, message: AppMessage): Desk {
  switch (message.action) {
    case 'bootstrapped':
      return { ...desk, frames: frameReady(desk.frames, key) };
    case 'stopped':
      return { ...desk, frames: frameStopped(desk.frames, key) };
    case 'showToast':
      return { ...desk, toasts: showToast(desk.toasts, message) };
    case 'setAttentionCount':
      return { ...desk, attention: count(desk, key, message.count) };
    case 'showHelp':
      return { ...desk, help: desk.help ?? '' };
    case 'showResourceCenterArtifact':
      return { ...desk, help: message.resourceCenterRelPath };
    case 'hideHelp':
      return { ...desk, help: null };
    case 'showInteractionDetails':
    case 'showMyInteractionDetails':
      return { ...desk, details: message.conversationId };
    case 'openWindow':
      return desk;
    default:
      return message satisfies never;
  }
}

function count({ frames, attention }: Desk, key: number, value: number): Desk['attention'] {
  const frame = frames.find((each) => each.key === key);
  return frame ? new Map(attention).set(frame.conversationId, value) : attention;
}
