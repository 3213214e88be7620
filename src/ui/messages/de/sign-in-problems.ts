import { tellSignInProblems } from '../../../i18n/format-sign-in-problem.ts';

export const signInProblem = tellSignInProblems({
  refused: {
    title: 'Genesys Cloud hat die Anmeldung abgelehnt',
    next: (error) =>
      `Versuchen Sie es erneut. Bleibt der Fehler, bitten Sie Ihre Administration, den OAuth-Client unter Admin > Integrations > OAuth anzusehen („${error}“).`,
  },
  notOurs: {
    title: 'Die Anmeldung wurde abgebrochen',
    what: 'Die Antwort gehört zu einer Anmeldung, die nicht auf dieser Seite begann.',
    next: 'Melden Sie sich von hier aus an.',
  },
  popupBlocked: {
    title: 'Das Anmeldefenster wurde blockiert',
    what: 'Ihr Browser lässt diese Seite kein Fenster öffnen.',
    next: 'Erlauben Sie Pop-ups für diese Seite und melden Sie sich dann an.',
  },
  popupLeft: {
    title: 'Die Anmeldung wurde nicht abgeschlossen',
    what: 'Das Anmeldefenster wurde geschlossen, oder zwei Minuten sind vergangen.',
    next: 'Melden Sie sich erneut an und bringen Sie die Anmeldung im Fenster zu Ende.',
  },
  triedBefore: {
    title: 'Zum Fortfahren anmelden',
    what: 'Die automatische Anmeldung hat nicht funktioniert.',
    next: 'Melden Sie sich selbst an. Geht auch das nicht, blockiert Ihr Browser vielleicht Cookies dieser Seite.',
  },
  unreachable: {
    title: 'Die Anmeldung von Genesys Cloud ist nicht erreichbar',
    what: 'Sie hat nicht geantwortet oder ist gestört.',
    next: 'Prüfen Sie Ihr Netzwerk und melden Sie sich dann an.',
  },
  noToken: {
    title: 'Die Anmeldung brachte keinen Zugriff',
    what: 'Genesys Cloud hat Sie angemeldet, dieser Seite aber keinen gültigen Zugriff gegeben.',
    next: 'Melden Sie sich erneut an. Bleibt der Fehler, wenden Sie sich an Ihre Administration.',
  },
  failed: {
    title: 'Die Anmeldung ist fehlgeschlagen',
    next: 'Versuchen Sie es in einer Minute erneut. Bleibt der Fehler, wenden Sie sich an Ihre Administration.',
  },
});
