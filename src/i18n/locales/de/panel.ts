import type { FailureTexts, PanelTexts, SignInTexts } from '../../messages.ts';

const signInProblems: SignInTexts = {
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
};

const failures: FailureTexts = {
  refused: {
    start: 'Nicht gestartet',
    stop: 'Nicht gestoppt',
    pause: 'Nicht pausiert',
    resume: 'Nicht fortgesetzt',
    read: 'Status nicht gelesen',
  },
  uncertain: {
    start: 'Start nicht bestätigt',
    stop: 'Stopp nicht bestätigt',
    pause: 'Pause nicht bestätigt',
    resume: 'Fortsetzen nicht bestätigt',
    read: 'Status nicht bestätigt',
  },
  noCardData: 'Nehmen Sie keine Kartendaten auf, solange hier nicht „Pausiert“ steht.',
  contactAdministrator: 'Passiert es wieder, geben Sie Ihrer Administration die Referenz.',
  kinds: {
    signedOut: ['Ihre Anmeldung ist abgelaufen.', 'Melden Sie sich neu an.'],
    otherUser: [
      'Inzwischen ist jemand anderes angemeldet.',
      'Prüfen Sie den Status, und wiederholen Sie den Befehl, falls er noch nötig ist.',
    ],
    notParticipant: [
      'Das kann nur, wer mit dem Anruf verbunden ist.',
      'Verbinden Sie sich mit dem Anruf und versuchen Sie es erneut.',
    ],
    callEnded: ['Der Anruf ist beendet.', 'Es ist nichts mehr zu tun.'],
    refusedAsEnded: [
      'Genesys Cloud hat es abgelehnt, als wäre der Anruf beendet.',
      'Sehen Sie auf den Status und versuchen Sie es erneut.',
    ],
    notMyCall: ['Sie sind an diesem Anruf nicht beteiligt.', 'Öffnen Sie einen eigenen Anruf.'],
    notFound: ['Genesys Cloud kennt diese Aufzeichnung nicht.', 'Prüfen Sie es erneut.'],
    conflict: [
      'Etwas anderes hat den Anruf zur selben Zeit geändert.',
      'Sehen Sie auf den Status und versuchen Sie es erneut, falls noch nötig.',
    ],
    tooManyRequests: [
      'Genesys Cloud erhält zu viele Anfragen.',
      'Warten Sie eine Minute und versuchen Sie es erneut.',
    ],
    offline: [
      'Genesys Cloud ist nicht erreichbar.',
      'Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es erneut.',
    ],
    timeout: [
      'Genesys Cloud hat nicht rechtzeitig geantwortet.',
      'Prüfen Sie es gleich noch einmal.',
    ],
    badAnswer: ['Die Antwort von Genesys Cloud ergibt keinen Sinn.', 'Prüfen Sie es erneut.'],
    unconfirmed: [
      'Genesys Cloud hat es angenommen, aber nichts zeigt, dass es geschehen ist.',
      'Sehen Sie auf den Status und versuchen Sie es erneut.',
    ],
  },
  platform: (status) => [
    `Genesys Cloud hat selbst eine Störung (${status}).`,
    'Versuchen Sie es in einer Minute erneut.',
  ],
  rejected: (status, message) => `Genesys Cloud hat es abgelehnt (${status}): ${message}`,
  lacksScope: (scope) => [
    `Dieser App fehlt der OAuth-Scope ${scope}.`,
    'Bitten Sie Ihre Administration, ihn unter Admin > Integrations > OAuth zu ergänzen, und prüfen Sie es dann erneut.',
  ],
  lacksPermission: (permission) => [
    `Ihnen fehlt die Berechtigung ${permission}.`,
    'Bitten Sie Ihre Administration, sie unter Admin > Roles and Permissions zu erteilen, und prüfen Sie es dann erneut.',
  ],
  quoted: (name) => `„${name}“`,
  or: ' oder ',
  space: ' ',
};

/** Deutsch. */
export const panel: PanelTexts = {
  panelName: 'Anrufaufzeichnung',
  statusName: 'Status der Aufzeichnung',
  labels: {
    unknown: 'Unbekannt',
    notRecorded: 'Keine Aufzeichnung',
    suppressed: 'Keine Aufzeichnung',
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
    suppressed: 'Warteschlange oder Flow hält sie zurück.',
    starting: 'Noch nicht bestätigt.',
    recording: 'Dieser Anruf wird aufgezeichnet.',
    stopping: 'Läuft, bis es bestätigt ist.',
    pausing: 'Läuft, bis es bestätigt ist.',
    paused: 'Keine Aufzeichnung, bis Sie fortsetzen.',
    pausedOnHold: 'Keine Aufzeichnung beim Halten.',
    resuming: 'Noch nicht bestätigt.',
    ended: 'Der Anruf ist vorbei.',
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
    left: 'Sie haben diesen Anruf verlassen.',
    noCallYet: 'Noch kein Anruf.',
    notMyCall: 'Sie sind an diesem Anruf nicht beteiligt.',
    notConnected: 'Sie sind mit diesem Anruf nicht verbunden. Verbinden Sie sich zuerst.',
    listeningIn: 'Sie hören nur mit. Die Aufzeichnung steuert allein der Agent des Anrufs.',
    alreadyRecording: 'Der Anruf wird schon aufgezeichnet.',
    notRecording: 'Der Anruf wird nicht aufgezeichnet.',
    policyCannotStop:
      'Aufgezeichnet nach der Richtlinie Ihrer Organisation: Pause geht, Stoppen hier nicht.',
    othersRecording: 'Jemand anderes hat diese Aufzeichnung gestartet. Pause geht, Stoppen nicht.',
    snippetCannotPause:
      'Ein Snippet lässt sich nicht pausieren. Stoppen Sie es und starten Sie ein neues.',
    stopSnippetFirst: 'Stoppen Sie zuerst Ihr Snippet.',
    willNotPause: 'Diese Aufzeichnung lässt sich nicht pausieren.',
    alreadyPaused: 'Die Aufzeichnung ist schon pausiert.',
    notPaused: 'Die Aufzeichnung ist nicht pausiert.',
    pausedOnHold: 'Pausiert, solange der Anruf gehalten wird. Danach geht es weiter.',
    onHold: 'Der Anruf wird gehalten. Holen Sie ihn zuerst zurück.',
    isPaused: 'Die Aufzeichnung ist pausiert. Setzen Sie sie fort.',
    isPausing: 'Die Aufzeichnung wird gerade pausiert.',
    suppressed: 'Eine Warteschlange oder ein Flow hält die Aufzeichnung zurück.',
    startOff: 'Ihre Organisation startet hier keine Aufzeichnungen.',
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
    checking: 'Wird geprüft…',
    notLive: (seconds) => `Nicht live: Prüfung alle ${seconds} s`,
  },
  lastConfirmed: (status, time) => `Zuletzt bestätigt: ${status}, ${time}`,
  lastConfirmedAt: (time) => `Zuletzt bestätigt: ${time}`,
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
  pressIsStored: 'Ihr Befehl ist vorgemerkt und wird danach ausgeführt.',

  failures,
  signInProblems,
};
