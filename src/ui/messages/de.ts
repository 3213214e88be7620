import { failures } from './de/failures.ts';
import { signInProblem } from './de/sign-in-problems.ts';
import { tellFailures } from '../../i18n/format-failure.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Deutsch. */
export const de: Messages = {
  late: {
    sheet: async () => (await import('./de/sheet.ts')).sheet,
    pause: async () => (await import('./de/pause.ts')).pauseMessages,
    consent: async () => (await import('./de/consent.ts')).consentMessages,
    myCalls: async () => (await import('./de/my-calls.ts')).myCallsMessages,
    queue: async () => (await import('./de/queue.ts')).queueMessages,
    setupProblem: async () => (await import('./de/setup-problems.ts')).setupProblem,
  },
  lang: 'de',
  panelName: 'Anrufaufzeichnung',
  statusName: 'Status der Aufzeichnung',
  labels: {
    unknown: 'Unbekannt',
    notRecorded: 'Keine Aufzeichnung',
    starting: 'Startet…',
    recording: 'Aufzeichnung läuft',
    stopping: 'Stoppt…',
    pausing: 'Pausiert gleich…, läuft noch',
    paused: 'Pausiert',
    pausedOnHold: 'Pausiert beim Halten',
    resuming: 'Geht weiter…',
    ended: 'Anruf beendet',
  },
  meanings: {
    unknown: 'Warten auf Genesys Cloud.',
    notRecorded: 'Niemand zeichnet den Anruf auf.',
    starting: 'Noch nicht bestätigt.',
    recording: 'Dieser Anruf wird aufgezeichnet.',
    stopping: 'Läuft, bis es bestätigt ist.',
    pausing: 'Läuft, bis es bestätigt ist.',
    paused: 'Keine Aufzeichnung, bis Sie fortsetzen.',
    pausedOnHold: 'Keine Aufzeichnung beim Halten.',
    resuming: 'Noch nicht bestätigt.',
    ended: 'Sie sind nicht mehr im Gespräch.',
  },
  actions: {
    start: { short: 'Starten', full: 'Starten der Aufzeichnung' },
    stop: { short: 'Stoppen', full: 'Stoppen der Aufzeichnung' },
    pause: { short: 'Pause', full: 'Pause der Aufzeichnung' },
    resume: { short: 'Weiter', full: 'Weiter mit der Aufzeichnung' },
  },
  reasons: {
    busy: 'Das wird gerade ausgeführt.',
    checking: 'Der Status des Anrufs wird geprüft.',
    ended: 'Der Anruf ist beendet.',
    notMyCall: 'Sie sind an diesem Anruf nicht beteiligt.',
    notConnected: 'Sie sind mit diesem Anruf nicht verbunden. Verbinden Sie sich zuerst.',
    alreadyRecording: 'Der Anruf wird schon aufgezeichnet.',
    notRecording: 'Der Anruf wird nicht aufgezeichnet.',
    policyCannotStop:
      'Aufgezeichnet nach der Richtlinie Ihrer Organisation: Pause geht, Stoppen hier nicht.',
    othersRecording: 'Jemand anderes hat diese Aufzeichnung gestartet. Pause geht, Stoppen nicht.',
    snippetCannotPause:
      'Ein Snippet lässt sich nicht pausieren. Stoppen Sie es und starten Sie ein neues.',
    alreadyPaused: 'Die Aufzeichnung ist schon pausiert.',
    notPaused: 'Die Aufzeichnung ist nicht pausiert.',
    pausedOnHold: 'Pausiert, solange der Anruf gehalten wird. Danach geht es weiter.',
    isPaused: 'Die Aufzeichnung ist pausiert. Setzen Sie sie fort.',
    consentFirst: 'Fragen Sie zuerst den Kunden und vermerken Sie die Antwort unten.',
    consentRefused: 'Der Kunde ist mit der Aufzeichnung nicht einverstanden.',
    apiCannotPause: 'Diese Installation kann starten und stoppen, aber nicht pausieren.',
    notPermitted: 'Ihnen fehlt die Berechtigung. Wurde sie inzwischen erteilt, prüfen Sie erneut.',
    signedOut: 'Sie sind abgemeldet. Melden Sie sich zuerst an.',
  },
  already: {
    start: 'Es wurde schon aufgezeichnet.',
    stop: 'Es gab nichts zu stoppen.',
    pause: 'Es war schon pausiert.',
    resume: 'Es war nicht mehr pausiert.',
  },

  recorders: {
    policy: 'Richtlinie',
    agentPolicy: 'Agent-Richtlinie',
    adhoc: 'Ad hoc',
    snippet: 'Snippet',
    unnamed: 'Rekorder',
  },
  recorderStates: { active: 'zeichnet auf', paused: 'pausiert' },
  atLeast: (time) => `über ${time}`,
  beginningNotSeen: 'So lange beobachtet. Der Beginn kann früher liegen.',

  trust: {
    live: 'Live',
    checking: 'Wird geprüft…',
    lastKnown: 'Stand der letzten Prüfung',
    notLive: 'Nicht live: Prüfung alle 15 s',
  },
  checkAgain: 'Erneut prüfen',
  retryIn: (seconds) => `Neuer Versuch in ${seconds} s`,
  reference: 'Referenz:',
  failure: tellFailures(failures),

  signIn: 'Anmelden',
  notSignedIn: {
    title: 'Sie sind nicht angemeldet',
    what: 'Genesys Cloud muss wissen, wer Sie sind.',
    next: 'Melden Sie sich an, um die Aufzeichnung zu sehen und zu steuern.',
  },
  signingIn: 'Anmeldung läuft…',
  pressIsKept: 'Ihr Befehl ist vorgemerkt und wird danach ausgeführt.',

  signInProblem,
};
