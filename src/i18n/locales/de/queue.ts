import { countingIn } from '../../plural.ts';
import type { QueueMessages } from '../../messages.ts';

const { number, counted, wait } = countingIn('de');

export const queueMessages: QueueMessages = {
  title: 'Aufzeichnung',
  purpose: 'Aufzeichnungen der Anrufe einer Warteschlange pausieren, fortsetzen oder stoppen.',
  chooseQueue: 'Warteschlange wählen',
  searchQueues: 'Nach Namen suchen',
  recentQueues: 'Zuletzt verwendet',
  allQueues: 'Alle Warteschlangen',
  loadingQueues: 'Warteschlangen werden geladen…',
  queues: counted({ one: '# Warteschlange', other: '# Warteschlangen' }),
  firstQueues: (shown, total) =>
    `${number(shown)} von ${number(total)} angezeigt. Suchen Sie nach Ihrer Warteschlange.`,
  unreadQueues: (read, total) =>
    `Nur die ersten ${number(read)} von ${number(total)} Warteschlangen konnten geladen werden.`,
  noQueue: (name) => `Keine Warteschlange passt zu „${name}“.`,
  noQueues: {
    title: 'Keine Warteschlange zur Auswahl',
    what: 'Sie haben auf keine Warteschlange Zugriff.',
    next: 'Bitten Sie Ihre Administration um Zugriff auf die Division Ihrer Warteschlangen.',
  },
  otherQueue: 'Warteschlange wechseln',
  runsNow: 'Eine Sammelaktion läuft. Brechen Sie sie zuerst ab.',
  unnamedQueue: 'Warteschlange ohne Namen',

  searching: 'Anrufe werden geladen…',
  searchingFound: (found, about) =>
    `Anrufe werden geladen… ${number(found)} von etwa ${number(about)}`,
  calls: counted({ one: '# Anruf', other: '# Anrufe' }),
  firstCalls: (read, about) =>
    `Nur die ersten ${number(read)} von etwa ${number(about)} Anrufen konnten geladen werden.`,
  noCalls: 'Keine aktiven Anrufe in dieser Warteschlange. Neue erscheinen hier.',
  searchAgain: 'Aktualisieren',
  queueGone: {
    title: 'Diese Warteschlange gibt es nicht mehr',
    what: 'Vielleicht wurde sie gelöscht.',
    next: 'Wählen Sie eine andere Warteschlange.',
  },
  notYourDivision: {
    title: 'Kein Zugriff auf diese Warteschlange',
    what: 'Sie gehört zu einer Division, die Ihre Rolle nicht abdeckt.',
    next: 'Bitten Sie Ihre Administration, die Division in Ihre Rolle aufzunehmen, oder wählen Sie eine andere Warteschlange.',
  },

  columns: {
    agent: 'Agent',
    customer: 'Kunde',
    started: 'Beginn',
    duration: 'Dauer',
    status: 'Status',
    recorders: 'Rekorder',
  },
  oldestStatus: (age) => `Ältester Status: ${age}`,
  pausedFor: (time) => `seit ${time}`,
  openCall: 'Interaktion öffnen',
  connecting: 'Verbindung wird hergestellt…',
  checking: 'In Prüfung',
  allAgents: 'Alle Agenten',
  searchCalls: 'Agent, Kunde oder Nummer suchen',
  clearFilters: 'Filter löschen',
  noMatches: 'Keine Anrufe entsprechen diesen Filtern.',
  tableName: (queue) => `Anrufe von ${queue}`,
  waitingForAgent: 'Wartet auf einen Agenten',
  live: 'Live',
  notChecked: 'Noch nicht geprüft',
  unread: 'Prüfung fehlgeschlagen',
  keys: 'Leertaste wählt einen Anruf aus, Umschalt+Pfeiltaste einen Bereich, Strg+A alle.',
  keysToOpen: 'Eingabe öffnet die Interaktion.',
  chosen: counted({ other: '# ausgewählt' }),
  selectAll: 'Alle auswählen',
  actOn: {
    stop: counted({
      one: 'Aufzeichnung von # Anruf stoppen',
      other: 'Aufzeichnung von # Anrufen stoppen',
    }),
    pause: counted({
      one: 'Aufzeichnung von # Anruf pausieren',
      other: 'Aufzeichnung von # Anrufen pausieren',
    }),
    resume: counted({
      one: 'Aufzeichnung von # Anruf fortsetzen',
      other: 'Aufzeichnung von # Anrufen fortsetzen',
    }),
  },
  actOnShort: { stop: 'Stoppen', resume: 'Fortsetzen' },
  cannot: {
    stop: 'Hier lässt sich keine Aufzeichnung stoppen. Aufzeichnungen laut Richtlinie lassen sich nur pausieren.',
    pause: 'Hier lässt sich keine Aufzeichnung pausieren.',
    resume: 'Hier ist keine Aufzeichnung pausiert.',
  },
  stillChecking: 'Diese Anrufe werden noch geprüft.',

  confirm: {
    stop: counted({
      one: 'Aufzeichnung von # Anruf stoppen?',
      other: 'Aufzeichnung von # Anrufen stoppen?',
    }),
    pause: counted({
      one: 'Aufzeichnung von # Anruf pausieren?',
      other: 'Aufzeichnung von # Anrufen pausieren?',
    }),
    resume: counted({
      one: 'Aufzeichnung von # Anruf fortsetzen?',
      other: 'Aufzeichnung von # Anrufen fortsetzen?',
    }),
  },
  willHappen: {
    stop: 'Aufzeichnungen werden gestoppt, wo Genesys Cloud es erlaubt, sonst pausiert. Aufzeichnungen laut Richtlinie lassen sich nur pausieren. Snippets lassen sich nicht pausieren und laufen möglicherweise weiter.',
    pause:
      'Aufzeichnungen bleiben pausiert, bis jemand sie fortsetzt. Snippets lassen sich nicht pausieren.',
    resume: 'Pausierte Aufzeichnungen laufen weiter. Bei allen anderen Anrufen ändert sich nichts.',
  },
  ofThese: {
    stop: counted({ one: '# wird gestoppt', other: '# werden gestoppt' }),
    pause: counted({ one: '# wird pausiert', other: '# werden pausiert' }),
    pauseInstead: counted({
      one: '# wird pausiert, da Stoppen nicht möglich ist',
      other: '# werden pausiert, da Stoppen nicht möglich ist',
    }),
    resume: counted({ one: '# wird fortgesetzt', other: '# werden fortgesetzt' }),
    notRecorded: counted({
      one: '# wird nicht aufgezeichnet',
      other: '# werden nicht aufgezeichnet',
    }),
    notPossible: counted({
      one: '# lässt sich gerade nicht ändern',
      other: '# lassen sich gerade nicht ändern',
    }),
    ended: counted({ one: '# ist beendet', other: '# sind beendet' }),
    checking: counted({
      one: '# Anruf, noch nicht geprüft. Er wird geprüft, bevor etwas gesendet wird',
      other: '# Anrufe, noch nicht geprüft. Jeder wird geprüft, bevor etwas gesendet wird',
    }),
  },
  alreadySo: {
    stop: counted({ one: '# ist bereits pausiert', other: '# sind bereits pausiert' }),
    pause: counted({ one: '# ist bereits pausiert', other: '# sind bereits pausiert' }),
    resume: counted({
      one: '# wird bereits aufgezeichnet',
      other: '# werden bereits aufgezeichnet',
    }),
  },
  takes: (ms) => `Dauert etwa ${wait(ms)}.`,
  confirmButton: {
    stop: counted({ one: '# Aufzeichnung stoppen', other: '# Aufzeichnungen stoppen' }),
    pause: counted({ one: '# Aufzeichnung pausieren', other: '# Aufzeichnungen pausieren' }),
    resume: counted({ one: '# Aufzeichnung fortsetzen', other: '# Aufzeichnungen fortsetzen' }),
  },
  leaveUnchanged: 'Abbrechen',

  progress: {
    stop: 'Aufzeichnungen werden gestoppt…',
    pause: 'Aufzeichnungen werden pausiert…',
    resume: 'Aufzeichnungen werden fortgesetzt…',
  },
  of: (settled, total) => `${number(settled)} von ${number(total)}`,
  rate: (perMinute) => `${number(perMinute)} pro Minute`,
  left: (ms) => `noch ${wait(ms)}`,
  waitingFor: (seconds) => `Genesys Cloud drosselt die Anfragen. Weiter in ${seconds} s`,
  cancel: 'Abbrechen',
  cancelling: 'Wird abgebrochen… Bereits gesendete Anfragen laufen noch.',
  held: {
    title: 'Sie sind abgemeldet',
    what: 'Bis zur erneuten Anmeldung wird nichts gesendet.',
    next: 'Melden Sie sich an, um fortzufahren.',
  },

  unfinishedRun: (settled, total) => ({
    title: 'Die letzte Sammelaktion wurde unterbrochen',
    what: `${number(settled)} von ${number(total)} Anrufen waren erledigt, als diese Seite geschlossen wurde.`,
    next: 'Die Tabelle zeigt den aktuellen Stand. Wiederholen Sie die Aktion für den Rest; Erledigtes bleibt unverändert.',
  }),
  ended: {
    finished: {
      stop: 'Stoppen abgeschlossen',
      pause: 'Pausieren abgeschlossen',
      resume: 'Fortsetzen abgeschlossen',
    },
    cancelled: {
      stop: 'Stoppen abgebrochen',
      pause: 'Pausieren abgebrochen',
      resume: 'Fortsetzen abgebrochen',
    },
    failed: {
      stop: 'Stoppen vorzeitig beendet',
      pause: 'Pausieren vorzeitig beendet',
      resume: 'Fortsetzen vorzeitig beendet',
    },
  },
  done: { stop: 'Gestoppt', pause: 'Pausiert', resume: 'Fortgesetzt' },
  alreadyDone: { stop: 'Nichts zu stoppen', pause: 'Bereits pausiert', resume: 'Läuft bereits' },
  outcomes: {
    notRecorded: 'Nicht aufgezeichnet',
    pausedInstead: 'Pausiert statt gestoppt',
    gone: 'Anruf beendet',
    notPossible: 'Nicht möglich',
    notPermitted: 'Nicht erlaubt',
    failed: 'Fehlgeschlagen',
    notTried: 'Nicht ausgeführt',
  },
  sum: counted({ one: '# Anruf insgesamt', other: '# Anrufe insgesamt' }),
  retry: counted({ one: '# Anruf wiederholen', other: '# Anrufe wiederholen' }),
  saveCsv: 'Als CSV speichern',
  saveJson: 'Als JSON speichern',
  closeReport: 'Bericht schließen',
  fileName: (queue) => `Aufzeichnung von ${queue}`,
};
