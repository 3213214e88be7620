import type {
  AccountMessages,
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
  confirmedAt: (time) => `Von Genesys Cloud bestätigt, ${time}`,
  pausedByOthers: (time) => `Um ${time} von jemand anderem pausiert`,
  securePause: 'Sichere Pause',
  activity: {
    asked: {
      start: 'Starten gedrückt',
      stop: 'Stoppen gedrückt',
      pause: 'Pause gedrückt',
      resume: 'Fortsetzen gedrückt',
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
      read: 'Status nicht abrufbar',
    },
    found: (status) => `Seite geöffnet: ${status}`,
    changed: (status) => `Geändert: ${status}`,
    consent: {
      consentGiven: 'Kunde hat zugestimmt',
      consentRefused: 'Kunde hat abgelehnt',
      consentWithdrawn: 'Einwilligung widerrufen',
    },
    by: { me: 'Sie', timer: 'Automatisch', elsewhere: 'An anderer Stelle', hold: 'Halten' },
    failures: {
      signedOut: 'Abgemeldet',
      otherUser: 'Jemand anderes ist angemeldet',
      notPermitted: 'Berechtigung fehlt',
      notParticipant: 'Nicht mit dem Anruf verbunden',
      callEnded: 'Anruf beendet',
      refusedAsEnded: 'Abgelehnt, als wäre der Anruf beendet',
      notMyCall: 'Nicht Ihr Anruf',
      notFound: 'Nicht gefunden',
      conflict: 'Gleichzeitig geändert',
      unavailable: 'Derzeit nicht möglich',
      tooManyRequests: 'Zu viele Anfragen',
      offline: 'Keine Verbindung',
      timeout: 'Keine rechtzeitige Antwort',
      platform: 'Fehler bei Genesys Cloud',
      badAnswer: 'Unerwartete Antwort',
      refused: 'Von Genesys Cloud abgelehnt',
      unconfirmed: 'Angenommen, aber nicht bestätigt',
    },
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Ihr Browser erlaubt dieser Seite das Kopieren nicht. Speichern Sie stattdessen eine Datei.',
    saveCsv: 'Als CSV speichern',
    saveJson: 'Als JSON speichern',
  },
  recordings: {
    asking: 'Aufzeichnungen werden geladen…',
    notRead: 'Aufzeichnungen nicht abrufbar',
    noAccess: 'Sie haben keinen Zugriff auf gespeicherte Aufzeichnungen',
    forAdministrators: 'Details für Administratoren',
    notYet:
      'Noch nicht verfügbar. Genesys Cloud speichert Aufzeichnungen nach dem Anruf. Prüfen Sie dann erneut.',
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
      unknown: 'Status unbekannt',
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
      'Alt mit Umschalt oder Strg, dazu ein Buchstabe oder eine Ziffer. Entf: keines. Esc: abbrechen.',
    unusable:
      'Halten Sie Alt mit Umschalt oder Strg und drücken Sie einen Buchstaben oder eine Ziffer.',
    taken: (command) => `Bereits vergeben: ${command}.`,
    sound: 'Ton, wenn sich der Status ändert',
    compact: 'Kompakte Ansicht',
    reset: 'Zurücksetzen',
  },
};

export const consentMessages: ConsentMessages = {
  question: 'Fragen Sie den Kunden: „Dürfen wir dieses Gespräch aufzeichnen?“',
  saving: 'Wird gespeichert…',
  answers: { given: 'Zugestimmt', refused: 'Abgelehnt', withdrawn: 'Widerrufen' },
  noted: (answer, time, by) => `${answer}. Von ${by} um ${time} Uhr am Anruf gespeichert.`,
  notSaved: 'Die Antwort wurde nicht gespeichert',
  notShown: 'Genesys Cloud hat sie angenommen, aber sie steht nicht am Anruf.',
  stillRecorded: 'Der Kunde hat abgelehnt, aber der Anruf wird aufgezeichnet.',
  offers: { pause: 'Jetzt pausieren', stop: 'Jetzt stoppen' },
};

export const pauseMessages: PauseMessages = {
  again: 'Es wird wieder aufgezeichnet.',
  pausedFor: (time) => `Seit ${time} pausiert.`,
  pausedForAtLeast: (time) => `Seit mindestens ${time} pausiert.`,
  resumeWhenDone: 'Setzen Sie fort, sobald Sie die Kartendaten haben.',

  resumesIn: (time) => `Aufzeichnung läuft in ${time} weiter`,
  resumesSoon: 'Die Aufzeichnung läuft gleich weiter.',
  stillTaking: 'Nehmen Sie noch Kartendaten auf?',
  keepPausedIfNotDone: 'Noch bei den Kartendaten? Dann weiter pausieren.',
  givenUp: 'Die Aufzeichnung läuft nicht mehr automatisch weiter.',
  screenRecorded: 'Der Bildschirm wird weiterhin aufgezeichnet.',
  coverScreen: 'Schließen oder verdecken Sie vertrauliche Daten.',
  keepPaused: '1 Min. länger pausieren',
};

export const myCallsMessages: MyCallsMessages = {
  title: 'Meine Anrufe',
  looking: 'Ihre Anrufe werden geladen…',
  none: 'Keine aktiven Anrufe. Neue erscheinen hier.',
  phases: {
    ringing: 'Klingelt',
    calling: 'Wird angerufen',
    connected: 'Verbunden',
    held: 'Gehalten',
    listeningIn: 'Mithören',
  },
  unknownCaller: 'Unbekannter Anrufer',
  rings: (who) => `Klingelt: ${who}`,
  others: countingIn('de').counted({ one: '# weiterer', other: '# weitere' }),
};

export const accountMessages: AccountMessages = {
  signOut: 'Abmelden',
  signedInAs: (name) => `Angemeldet als ${name}`,
  stopRunFirst: 'Beenden Sie zuerst die laufende Sammelaktion, und melden Sie sich dann ab.',
};
