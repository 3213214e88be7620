import type { OtherFiles, PanelTexts } from '../../messages.ts';

/** German. */
export const panel: PanelTexts = {
  panelName: 'Anrufaufzeichnung',
  statusName: 'Status der Aufzeichnung',
  labels: {
    unknown: 'Unbekannt',
    notRecorded: 'Keine Aufzeichnung',
    suppressed: 'Keine Aufzeichnung',
    starting: 'Wird gestartet…',
    recording: 'Aufzeichnung läuft',
    stopping: 'Wird gestoppt…',
    pausing: 'Wird pausiert… läuft noch',
    paused: 'Pausiert',
    pausedOnHold: 'Pausiert (gehalten)',
    resuming: 'Wird fortgesetzt…',
    ended: 'Anruf beendet',
  },
  meanings: {
    unknown: 'Status wird geprüft…',
    notRecorded: 'Es wird nicht aufgezeichnet.',
    suppressed: 'Von Warteschlange oder Flow unterdrückt.',
    starting: 'Noch nicht bestätigt.',
    recording: 'Dieser Anruf wird aufgezeichnet.',
    stopping: 'Läuft bis zur Bestätigung.',
    pausing: 'Läuft bis zur Bestätigung.',
    paused: 'Keine Aufzeichnung, bis Sie fortsetzen.',
    pausedOnHold: 'Keine Aufzeichnung beim Halten.',
    resuming: 'Noch nicht bestätigt.',
    ended: 'Dieser Anruf ist beendet.',
  },
  noStatus: 'Kein Status verfügbar.',
  actions: {
    start: { short: 'Starten', full: 'Starten der Aufzeichnung' },
    stop: { short: 'Stoppen', full: 'Stoppen der Aufzeichnung' },
    pause: { short: 'Pause', full: 'Pause der Aufzeichnung' },
    resume: { short: 'Fortsetzen', full: 'Fortsetzen der Aufzeichnung' },
  },
  reasons: {
    busy: 'Wird ausgeführt…',
    checking: 'Der Status des Anrufs wird geprüft.',
    unknownState: 'Diese Version kennt den Zustand der Aufzeichnung nicht.',
    ended: 'Der Anruf ist beendet.',
    left: 'Sie haben diesen Anruf verlassen.',
    noCallYet: 'Noch kein Anruf.',
    notMyCall: 'Sie sind an diesem Anruf nicht beteiligt.',
    notConnected: 'Nehmen Sie den Anruf zuerst an.',
    notAnsweredYet: 'Es hat noch niemand abgenommen.',
    listeningIn: 'Sie hören nur mit. Die Aufzeichnung kann nur der Agent im Gespräch steuern.',
    alreadyRecording: 'Der Anruf wird bereits aufgezeichnet.',
    notRecording: 'Der Anruf wird nicht aufgezeichnet.',
    policyCannotStop:
      'Aufzeichnung laut Richtlinie Ihrer Organisation. Sie können pausieren, aber nicht stoppen.',
    othersRecording:
      'Jemand anderes hat die Aufzeichnung gestartet. Sie können pausieren, aber nicht stoppen.',
    snippetCannotPause:
      'Ein Snippet lässt sich nicht pausieren. Stoppen Sie es und starten Sie ein neues.',
    stopSnippetFirst: 'Stoppen Sie zuerst Ihr Snippet.',
    willNotPause: 'Diese Aufzeichnung lässt sich nicht pausieren.',
    alreadyPaused: 'Die Aufzeichnung ist bereits pausiert.',
    notPaused: 'Die Aufzeichnung ist nicht pausiert.',
    pausedOnHold:
      'Pausiert, solange der Anruf gehalten wird. Danach läuft die Aufzeichnung weiter.',
    onHold: 'Der Anruf wird gehalten. Nehmen Sie ihn zuerst wieder auf.',
    isPaused: 'Die Aufzeichnung ist pausiert. Setzen Sie sie fort.',
    isPausing: 'Die Aufzeichnung wird gerade pausiert.',
    suppressed: 'Eine Warteschlange oder ein Flow unterdrückt die Aufzeichnung.',
    startOff: 'Ihre Organisation lässt das Starten hier nicht zu.',
    consentFirst: 'Fragen Sie zuerst den Kunden und wählen Sie unten die Antwort.',
    consentRefused: 'Der Kunde hat die Aufzeichnung abgelehnt.',
    apiCannotPause: 'Aufzeichnungen lassen sich hier starten und stoppen, aber nicht pausieren.',
    notPermitted:
      'Ihnen fehlt die Berechtigung. Falls Sie sie gerade erhalten haben, prüfen Sie erneut.',
    signedOut: 'Sie sind abgemeldet. Melden Sie sich zuerst an.',
  },
  already: {
    start: 'Der Anruf wurde bereits aufgezeichnet.',
    stop: 'Es gab nichts zu stoppen.',
    pause: 'Es war bereits pausiert.',
    resume: 'Die Aufzeichnung lief bereits weiter.',
  },

  recorders: {
    policy: 'Richtlinie',
    agentPolicy: 'Agent-Richtlinie',
    adhoc: 'Ad hoc',
    snippet: 'Snippet',
    unnamed: 'Rekorder',
  },
  recorderStates: { active: 'zeichnet auf', paused: 'pausiert' },
  atLeast: (time) => `${time}+`,
  beginningNotSeen: 'Möglicherweise früher begonnen.',

  trust: {
    checking: 'Wird geprüft…',
    notLive: (seconds) => `Nicht live: Prüfung alle ${seconds} s`,
    checkedEvery: (seconds) => `Prüfung alle ${seconds} s`,
  },
  lastConfirmed: (status, time) => `Zuletzt bestätigt: ${status}, ${time}`,
  lastConfirmedAt: (time) => `Zuletzt bestätigt: ${time}`,
  tryAgain: 'Erneut versuchen',
  checkAgain: 'Erneut prüfen',
  retryIn: (seconds) => `Neuer Versuch in ${seconds} s`,
  reference: 'Referenz:',

  signIn: 'Anmelden',
  notSignedIn: {
    title: 'Sie sind nicht angemeldet',
    what: 'Genesys Cloud muss wissen, wer Sie sind.',
    next: 'Melden Sie sich an, um die Aufzeichnung zu sehen und zu steuern.',
  },
  signingIn: 'Anmeldung läuft…',
  pressIsStored: 'Ihr Befehl wird nach der Anmeldung ausgeführt.',

  offline: {
    what: 'Genesys Cloud ist nicht erreichbar.',
    next: 'Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.',
  },
  unexplained: 'Nicht bestätigt. Prüfen Sie den Status und versuchen Sie es erneut.',
};

/** This language's files that load on demand. */
export const otherFiles: OtherFiles = {
  failures: () => import('./failures.ts'),
  features: () => import('./features.ts'),
  queue: () => import('./queue.ts'),
  setup: () => import('./setup.ts'),
};
