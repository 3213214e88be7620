import type {
  ConsentMessages,
  MyCallsMessages,
  PauseMessages,
  SheetMessages,
} from '../../messages.ts';
import { countingIn } from '../../plural.ts';

export const sheet: SheetMessages = {
  names: {
    activity: 'Verlauf',
    recordings: 'Aufzeichnungen',
    preferences: 'Einstellungen',
  },
  close: 'Schließen',
  activity: {
    asked: {
      start: 'Starten gedrückt',
      stop: 'Stoppen gedrückt',
      pause: 'Pause gedrückt',
      resume: 'Weiter gedrückt',
    },
    confirmed: {
      start: 'Start bestätigt',
      stop: 'Stopp bestätigt',
      pause: 'Pause bestätigt',
      resume: 'Fortsetzen bestätigt',
    },
    failed: {
      start: 'Start fehlgeschlagen',
      stop: 'Stopp fehlgeschlagen',
      pause: 'Pause fehlgeschlagen',
      resume: 'Fortsetzen fehlgeschlagen',
      read: 'Status nicht gelesen',
    },
    found: (status) => `Seite geöffnet: ${status}`,
    changed: (status) => `Geändert: ${status}`,
    consent: {
      consentGiven: 'Kunde stimmt zu',
      consentRefused: 'Kunde lehnt ab',
      consentWithdrawn: 'Zustimmung zurückgenommen',
    },
    by: { me: 'Sie', timer: 'Automatisch', elsewhere: 'Anderswo', hold: 'Halten' },
    failures: {
      signedOut: 'Abgemeldet',
      otherUser: 'Jemand anderes ist angemeldet',
      notPermitted: 'Berechtigung fehlt',
      notParticipant: 'Nicht mit dem Anruf verbunden',
      callEnded: 'Anruf beendet',
      refusedAsEnded: 'Wie beendet abgelehnt',
      notMyCall: 'Nicht Ihr Anruf',
      notFound: 'Nicht gefunden',
      conflict: 'Gleichzeitig geändert',
      tooManyRequests: 'Zu viele Anfragen',
      offline: 'Keine Verbindung',
      timeout: 'Keine Antwort rechtzeitig',
      platform: 'Störung bei Genesys Cloud',
      badAnswer: 'Antwort nicht verstanden',
      refused: 'Von Genesys Cloud abgelehnt',
      unconfirmed: 'Angenommen, Wirkung nicht zu sehen',
    },
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Ihr Browser lässt diese Seite nicht kopieren. Speichern Sie stattdessen eine Datei.',
    saveCsv: 'Als CSV speichern',
    saveJson: 'Als JSON speichern',
  },
  recordings: {
    asking: 'Genesys Cloud wird gefragt…',
    notRead: 'Aufzeichnungen nicht gelesen',
    notYet:
      'Noch nicht verfügbar. Genesys Cloud speichert Aufzeichnungen nach dem Anruf. Prüfen Sie es dann erneut.',
    kinds: {
      trunk: 'Trunk',
      station: 'Station',
      consult: 'Rückfrage',
      screen: 'Bildschirm',
      snippet: 'Snippet',
      unknown: 'Aufzeichnung',
    },
    states: {
      available: 'Verfügbar',
      uploading: 'Noch nicht verfügbar: wird hochgeladen',
      archived: 'Archiviert',
      restoring: 'Wird wiederhergestellt',
      restored: 'Wiederhergestellt',
      deleted: 'Gelöscht',
      error: 'Beschädigt',
      unknown: 'Status nicht bekannt',
    },
    open: 'In Genesys Cloud öffnen',
  },
  preferences: {
    shortcuts: 'Tastenkürzel',
    shortcutsHint: 'Sie gelten, solange dieser Bereich den Fokus hat.',
    useShortcuts: 'Tastenkürzel verwenden',
    shortcut: (keys) => `Tastenkürzel: ${keys}`,
    modifiers: { control: 'Strg', shift: 'Umschalt' },
    noKeys: 'Keines',
    change: (command, keys) => `${command}: ${keys}. Ändern`,
    listening: 'Tasten drücken…',
    listeningHint:
      'Alt mit Umschalt oder Strg und ein Buchstabe oder eine Ziffer. Entf: keines. Esc: abbrechen.',
    unusable:
      'Halten Sie Alt mit Umschalt oder Strg und drücken Sie einen Buchstaben oder eine Ziffer.',
    taken: (command) => `Diese Tasten sind vergeben: ${command}.`,
    sound: 'Ton, wenn sich der Status ändert',
    compact: 'Kompakte Ansicht',
    reset: 'Zurücksetzen',
  },
};

export const consentMessages: ConsentMessages = {
  question: 'Fragen Sie den Kunden: Darf dieser Anruf aufgezeichnet werden?',
  agrees: 'Kunde stimmt zu',
  refuses: 'Lehnt ab',
  saving: 'Wird gespeichert…',
  answers: { given: 'Einverstanden', refused: 'Abgelehnt', withdrawn: 'Zurückgenommen' },
  noted: (answer, time, by) => `${answer}: am Anruf vermerkt um ${time} Uhr von ${by}`,
  notSaved: 'Die Antwort ist nicht gespeichert',
  notShown: 'Genesys Cloud hat sie angenommen, aber am Anruf ist sie nicht zu sehen.',
  tryAgain: 'Erneut versuchen',
  stillRecorded: 'Der Kunde lehnt ab, aber der Anruf wird aufgezeichnet.',
  offers: { pause: 'Jetzt pausieren', stop: 'Jetzt stoppen' },
};

export const pauseMessages: PauseMessages = {
  again: 'Es wird wieder aufgezeichnet.',
  pausedFor: (time) => `Seit ${time} pausiert.`,
  pausedForAtLeast: (time) => `Seit mindestens ${time} pausiert.`,
  resumeWhenDone: 'Setzen Sie fort, sobald die Kartendaten aufgenommen sind.',

  resumesIn: (time) => `Geht in ${time} von selbst weiter`,
  resumesSoon: 'Die Aufzeichnung geht gleich von selbst weiter.',
  keepPausedIfNotDone: 'Pausieren Sie länger, wenn die Kartendaten noch fehlen.',
  givenUp: 'Die Aufzeichnung geht nicht mehr von selbst weiter.',
  screenRecorded: 'Der Bildschirm wird weiter aufgezeichnet.',
  coverScreen: 'Schließen oder verdecken Sie, was niemand sehen darf.',
  keepPaused: 'Noch 1 Minute pausieren',
};

export const myCallsMessages: MyCallsMessages = {
  title: 'Meine Anrufe',
  looking: 'Ihre Anrufe werden gesucht…',
  none: 'Zurzeit kein Anruf. Er erscheint hier, wenn es klingelt.',
  phases: {
    ringing: 'Klingelt',
    calling: 'Ruft an',
    connected: 'Verbunden',
    held: 'Gehalten',
    listeningIn: 'Mithören',
  },
  unknownCaller: 'Unbekannter Anrufer',
  rings: (who) => `${who} ruft an`,
  others: countingIn('de').counted({ one: '# weiterer', other: '# weitere' }),
};
