import * as v from 'valibot';
import { type ConsentAnswer, consentDecisions } from '../recording/consent-answer.ts';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

/** The customer's answer, if it may not have reached the call before the page was closed. */
export interface KeptConsent {
  /** Returns and removes it. */
  readonly take: () => ConsentAnswer | null;
  readonly keep: (answer: ConsentAnswer | null) => void;
}

const schema = v.object({ decision: v.picklist(consentDecisions), at: v.number(), by: v.string() });

export function openKeptConsent(
  storage: PageStorage['storage'],
  conversationId: string,
): KeptConsent {
  const store = createJsonStore(storage);
  const key = `consent.${conversationId}`;
  return {
    take() {
      const answer = store.get(key, schema);
      if (answer) store.set(key, null);
      return answer;
    },
    keep(answer) {
      if (answer) store.set(key, answer);
    },
  };
}
