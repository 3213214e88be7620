import type { SetupProblem } from '../../../genesys/problem.ts';
import type { ProblemWords } from '../messages.ts';
import { integrationUrl, smallestConfig } from '../samples.ts';

const badAddress = 'Die Adresse der Integration stimmt nicht';
const enterAddress =
  'Sagen Sie Ihrer Administration: unter Admin > Integrations die Eigenschaften dieser Integration öffnen und diese Application URL eintragen:';
const badConfig = 'Die Einstellungsdatei stimmt nicht';
const reload = 'Laden Sie diese Seite danach neu.';

/** Wie die Administration die Installation in Ordnung bringt. */
export function setupProblem(problem: SetupProblem, pageUrl: string): ProblemWords {
  const address = (what: string): ProblemWords => ({
    title: badAddress,
    what,
    next: enterAddress,
    sample: integrationUrl(pageUrl),
  });
  switch (problem.kind) {
    case 'unfilledPlaceholder':
      return address(
        `Genesys Cloud hat „${problem.parameter}“ nicht ausgefüllt. Der Platzhalter ist vielleicht falsch geschrieben, oder diese Art von Integration bietet ihn nicht an.`,
      );
    case 'badConversationId':
      return address(`„${problem.value}“ ist nicht die Kennung einer Conversation.`);
    case 'unknownRegion':
      return address(`„${problem.value}“ ist keine Region von Genesys Cloud.`);
    case 'strangeHost':
      return address(`„${problem.value}“ ist keine Adresse von Genesys Cloud.`);
    case 'configMissing':
      return {
        title: 'Die Einstellungsdatei fehlt',
        what: `config.json konnte nicht geladen werden (${problem.status ?? 'keine Antwort'}).`,
        next: `Sagen Sie Ihrer Administration: config.json mit der Kennung des OAuth-Clients neben diese Seite legen. ${reload}`,
        sample: smallestConfig,
      };
    case 'configNotJson':
      return {
        title: badConfig,
        what: 'config.json ist kein gültiges JSON.',
        next: `Sagen Sie Ihrer Administration: nach einem fehlenden Komma oder Anführungszeichen suchen. Die kleinste Datei, die funktioniert, steht unten. ${reload}`,
        sample: smallestConfig,
      };
    case 'badConfig':
      return {
        title: badConfig,
        what: 'config.json hat Fehler:',
        mistakes: problem.mistakes,
        next: `Sagen Sie Ihrer Administration: diese Einträge berichtigen. ${reload}`,
      };
  }
}
