import { countingIn } from '../../plural.ts';
import type { QueueMessages } from '../../messages.ts';

const { number, counted, wait } = countingIn('de');

export const queueMessages: QueueMessages = {
  title: 'Aufzeichnung einer Warteschlange',
  chooseQueue: 'Warteschlange wählen',
  searchQueues: 'Nach Namen suchen',
  loadingQueues: 'Warteschlangen werden geladen…',
  queues: counted({ one: '# Warteschlange', other: '# Warteschlangen' }),
  firstQueues: (shown, total) =>
    `Die ersten ${number(shown)} von ${number(total)} Warteschlangen. Geben Sie mehr vom Namen ein.`,
  unreadQueues: (read, total) =>
    `Nur die ersten ${number(read)} von ${number(total)} Warteschlangen konnten geladen werden.`,
  noQueue: (name) => `Keine Warteschlange hat „${name}“ im Namen.`,
  noQueues: {
    title: 'Keine Warteschlange zur Auswahl',
    what: 'Genesys Cloud zeigt Ihnen keine Warteschlange.',
    next: 'Bitten Sie Ihre Administration um Zugriff auf die Division Ihrer Warteschlangen.',
  },
  otherQueue: 'Andere Warteschlange',
  unnamedQueue: 'Warteschlange ohne Namen',

  searching: 'Anrufe werden gesucht…',
  searchingFound: (found, about) =>
    `Anrufe werden gesucht… ${number(found)} von etwa ${number(about)}`,
  calls: counted({ one: '# Anruf', other: '# Anrufe' }),
  firstCalls: (read, about) =>
    `Nur die ersten ${number(read)} von etwa ${number(about)} Anrufen wurden gefunden.`,
  noCalls: 'In dieser Warteschlange ist jetzt kein Anruf. Neue erscheinen hier.',
  searchAgain: 'Erneut suchen',
  queueGone: {
    title: 'Diese Warteschlange gibt es nicht mehr',
    what: 'Vielleicht wurde sie gelöscht.',
    next: 'Wählen Sie eine andere Warteschlange.',
  },
  notYourDivision: {
    title: 'Diese Warteschlange dürfen Sie nicht sehen',
    what: 'Sie gehört zu einer Division, die Ihre Rolle nicht umfasst.',
    next: 'Bitten Sie Ihre Administration, Ihrer Rolle die Division zu geben, oder wählen Sie eine andere Warteschlange.',
  },

  columns: {
    select: 'Ausgewählt',
    agent: 'Agent',
    since: 'Seit',
    status: 'Status',
    recorders: 'Rekorder',
  },
  tableName: (queue) => `Anrufe von ${queue}`,
  waitingForAgent: 'Wartet auf einen Agenten',
  live: 'Live',
  notChecked: 'Noch nicht geprüft',
  unread: 'Nicht prüfbar',
  keys: 'Leertaste wählt aus, Umschalt mit den Pfeilen wählt einen Bereich, Strg+A wählt alle.',
  chosen: counted({ other: '# ausgewählt' }),
  selectAll: 'Alle auswählen',
  actOnChosen: {
    stop: counted({ other: '# stoppen' }),
    pause: counted({ other: '# pausieren' }),
    resume: counted({ other: '# fortsetzen' }),
  },
  actOnAll: {
    stop: counted({ other: 'Alle # stoppen' }),
    pause: counted({ other: 'Alle # pausieren' }),
    resume: counted({ other: 'Alle # fortsetzen' }),
  },

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
    stop: 'Aufzeichnungen werden gestoppt, wo Genesys Cloud es erlaubt, sonst pausiert. Eine Aufzeichnung nach Richtlinie lässt sich nur pausieren. Ein Snippet kann nicht pausieren und läuft womöglich weiter.',
    pause:
      'Aufzeichnungen bleiben pausiert, bis jemand sie fortsetzt. Snippets können nicht pausieren.',
    resume:
      'Pausierte Aufzeichnungen gehen weiter. Anrufe, die nicht pausiert sind, bleiben, wie sie sind.',
  },
  ofThese: {
    stoppable: counted({
      one: '# Anruf, aufgezeichnet von einer Person',
      other: '# Anrufe, aufgezeichnet von einer Person',
    }),
    onlyPausable: counted({
      one: '# Anruf, aufgezeichnet nach Richtlinie',
      other: '# Anrufe, aufgezeichnet nach Richtlinie',
    }),
    paused: counted({ one: '# Anruf, pausiert', other: '# Anrufe, pausiert' }),
    notRecorded: counted({
      one: '# Anruf ohne Aufzeichnung',
      other: '# Anrufe ohne Aufzeichnung',
    }),
    notChecked: counted({
      one: '# Anruf, noch nicht geprüft: Das geschieht, bevor etwas gesendet wird',
      other: '# Anrufe, noch nicht geprüft: Das geschieht bei jedem, bevor etwas gesendet wird',
    }),
  },
  takes: (ms) => `Das dauert etwa ${wait(ms)}.`,
  confirmButton: {
    stop: counted({ one: '# Anruf stoppen', other: '# Anrufe stoppen' }),
    pause: counted({ one: '# Anruf pausieren', other: '# Anrufe pausieren' }),
    resume: counted({ one: '# Anruf fortsetzen', other: '# Anrufe fortsetzen' }),
  },
  leaveUnchanged: 'Lassen, wie es ist',

  progress: { stop: 'Wird gestoppt…', pause: 'Wird pausiert…', resume: 'Wird fortgesetzt…' },
  of: (settled, total) => `${number(settled)} von ${number(total)}`,
  rate: (perMinute) => `${number(perMinute)} pro Minute`,
  left: (ms) => `noch ${wait(ms)}`,
  waitingFor: (seconds) => `Genesys Cloud bittet zu warten: weiter in ${seconds} s`,
  cancel: 'Abbrechen',
  cancelling: 'Wird abgebrochen: Was gesendet ist, wird abgewartet…',
  held: {
    title: 'Sie sind abgemeldet',
    what: 'Es wird nichts gesendet, bis Sie sich wieder anmelden.',
    next: 'Melden Sie sich an, um fortzufahren.',
  },

  unfinishedRun: (settled, total) => ({
    title: 'Der letzte Lauf wurde unterbrochen',
    what: `Als diese Seite verlassen wurde, hatten ${number(settled)} von ${number(total)} Anrufen ihr Ergebnis.`,
    next: 'Die Tabelle zeigt jeden Anruf, wie er jetzt ist. Wiederholen Sie den Befehl für den Rest: Was schon so ist, bleibt so.',
  }),
  ended: { finished: 'Fertig', cancelled: 'Abgebrochen', failed: 'Vorzeitig beendet' },
  outcomes: {
    done: 'Erledigt',
    pausedInstead: 'Pausiert statt gestoppt',
    alreadyDone: 'Nichts zu tun',
    gone: 'Inzwischen beendet',
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
