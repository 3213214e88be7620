import type { ConsentMessages, Messages } from '../../i18n/messages.ts';
import type { ForeignText } from '../../i18n/pick-text.ts';
import type { Clock } from '../../recording/clock.ts';
import type { SessionStore } from '../../recording/session/store.ts';
import type { ConsentAnswer } from '../../recording/consent-answer.ts';
import { createConsentStore } from '../../recording/consent/consent-store.ts';
import { failed, type Result } from '../../recording/failure.ts';
import type { KeptConsent } from '../../storage/kept-consent.ts';
import type { MountedCall } from '../mount-call.tsx';
import { ConsentCard } from './ConsentCard.tsx';
import { consentView } from './consent-view.ts';

interface ConsentPage {
  readonly sessionStore: SessionStore;
  readonly clock: Clock;
  readonly shown: MountedCall;
  readonly question: ForeignText;
  readonly messages: Messages;
  readonly consentMessages: ConsentMessages;
  /** Stores an answer on the agent's own participant. */
  readonly write: (participantId: string, answer: ConsentAnswer) => Promise<Result<unknown>>;
  readonly keptConsent: KeptConsent;
}

/**
 * Adds the consent card to the panel.
 * @returns a function that ends it
 */
export function mountConsent(page: ConsentPage): () => void {
  const { sessionStore, clock, shown, question, messages, consentMessages, write, keptConsent } =
    page;

  async function writeOnOwnPart(answer: ConsentAnswer): Promise<Result<unknown>> {
    const { ownParticipant } = sessionStore.session().snapshot;
    return ownParticipant
      ? write(ownParticipant.participantId, answer)
      : failed({ kind: 'notParticipant' });
  }

  const consentStore = createConsentStore(
    sessionStore,
    clock,
    writeOnOwnPart,
    shown.redraw,
    keptConsent.take(),
  );

  shown.add('notices', (view) => {
    const seen = consentView(sessionStore.session().snapshot.consent, consentStore.save(), view);
    return (
      seen && (
        <ConsentCard
          key="consent"
          view={seen}
          question={question}
          consentMessages={consentMessages}
          messages={messages}
          onNote={consentStore.note}
          onRetry={consentStore.retry}
          onPress={sessionStore.press}
        />
      )
    );
  });
  return () => {
    keptConsent.keep(consentStore.unsaved());
    consentStore.close();
  };
}
