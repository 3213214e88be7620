import type { SignInProblem } from '../../../genesys/problem.ts';
import type { ProblemWords } from '../messages.ts';

/** Was zu tun ist, wenn eine Anmeldung keinen Zugang brachte. */
export function signInProblem(problem: SignInProblem): ProblemWords {
  switch (problem.kind) {
    case 'refused':
      return {
        title: 'Genesys Cloud hat die Anmeldung abgelehnt',
        what: problem.description ?? problem.error,
        next: `Versuchen Sie es erneut. Bleibt es so, bitten Sie Ihre Administration, den OAuth-Client unter Admin > Integrations > OAuth anzusehen („${problem.error}“).`,
      };
    case 'notOurs':
      return {
        title: 'Die Anmeldung wurde angehalten',
        what: 'Die Antwort gehört zu einer Anmeldung, die nicht auf dieser Seite begann.',
        next: 'Melden Sie sich von hier aus an.',
      };
    case 'popupBlocked':
      return {
        title: 'Das Anmeldefenster wurde blockiert',
        what: 'Ihr Browser lässt diese Seite kein Fenster öffnen.',
        next: 'Erlauben Sie Pop-ups für diese Seite und melden Sie sich dann an.',
      };
    case 'popupLeft':
      return {
        title: 'Die Anmeldung wurde nicht beendet',
        what: 'Das Anmeldefenster wurde geschlossen, oder zwei Minuten sind vergangen.',
        next: 'Melden Sie sich erneut an und schließen Sie die Anmeldung im Fenster ab.',
      };
    case 'triedBefore':
      return {
        title: 'Zum Fortfahren anmelden',
        what: 'Die automatische Anmeldung hat nicht funktioniert.',
        next: 'Melden Sie sich selbst an. Geht auch das nicht, blockiert Ihr Browser vielleicht Cookies dieser Seite.',
      };
    case 'failed':
      return {
        title: 'Die Anmeldung ist fehlgeschlagen',
        what: problem.reason,
        next: 'Versuchen Sie es in einer Minute erneut. Bleibt es so, sagen Sie es Ihrer Administration.',
      };
  }
}
