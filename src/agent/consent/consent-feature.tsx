import type { ConsentMessages, Messages } from '../../i18n/messages.ts';
import type { ForeignText } from '../../i18n/pick-text.ts';
import type { SessionDeps, SessionStore } from '../../recording/session/store.ts';
import type { ConsentAnswer } from '../../recording/consent-answer.ts';
import { countingWord, heeding } from '../../recording/consent/effective-consent.ts';
import { keepConsent } from '../../recording/consent/consent-store.ts';
import { failed, type Result } from '../../recording/failure.ts';
import type { KeptConsent } from '../../storage/kept-consent.ts';
import type { ShownCall } from '../mount-call.tsx';
import { ConsentCard } from './ConsentCard.tsx';
import { consentView } from './consent-view.ts';

interface ConsentPage {
  readonly sessionStore: SessionStore;
  readonly clock: Pick<SessionDeps, 'now' | 'after'>;
  readonly shown: ShownCall;
  readonly question: ForeignText;
  readonly messages: Messages;
  readonly words: ConsentMessages;
  /** Notes an answer on the agent's own part of the call. */
  readonly write: (participantId: string, answer: ConsentAnswer) => Promise<Result<unknown>>;
  readonly kept: KeptConsent;
}

/** Asks for the customer's consent on the panel until the returned function is called. */
export function askConsent(page: ConsentPage): () => void {
  const { sessionStore, clock, shown, question, messages, words, write, kept } = page;

  async function writeOnOwnPart(answer: ConsentAnswer): Promise<Result<unknown>> {
    const { ownParticipant } = sessionStore.session().snapshot;
    return ownParticipant
      ? write(ownParticipant.participantId, answer)
      : failed({ kind: 'notParticipant' });
  }

  const keeper = keepConsent(sessionStore, clock, writeOnOwnPart, shown.redraw, kept.take());

  shown.refine((view) => {
    const { consent } = sessionStore.session().snapshot;
    return consent ? heeding(view, countingWord(consent, keeper.writing())) : view;
  });
  shown.add('notices', (view) => {
    const seen = consentView(sessionStore.session().snapshot.consent, keeper.writing(), view);
    return (
      seen && (
        <ConsentCard
          key="consent"
          view={seen}
          question={question}
          words={words}
          messages={messages}
          onNote={keeper.note}
          onRetry={keeper.retry}
          onPress={sessionStore.press}
        />
      )
    );
  });
  return () => {
    kept.keep(keeper.unsaved());
    keeper.close();
  };
}
