import type { FailureTexts } from '../../messages.ts';

export const failures: FailureTexts = {
  refused: {
    start: 'Nicht gestartet',
    stop: 'Nicht gestoppt',
    pause: 'Nicht pausiert',
    resume: 'Nicht fortgesetzt',
    read: 'Status nicht abrufbar',
  },
  uncertain: {
    start: 'Start nicht bestätigt',
    stop: 'Stopp nicht bestätigt',
    pause: 'Pause nicht bestätigt',
    resume: 'Fortsetzen nicht bestätigt',
    read: 'Status nicht bestätigt',
  },
  noCardData: 'Nehmen Sie Kartendaten erst auf, wenn hier „Pausiert“ steht.',
  contactAdministrator: 'Besteht das Problem weiter, nennen Sie Ihrer Administration die Referenz.',
  kinds: {
    signedOut: ['Ihre Anmeldung ist abgelaufen.', 'Melden Sie sich erneut an.'],
    otherUser: [
      'Inzwischen hat sich jemand anderes angemeldet.',
      'Prüfen Sie den Status und drücken Sie erneut, falls noch nötig.',
    ],
    notParticipant: [
      'Das geht nur, wenn Sie mit dem Anruf verbunden sind.',
      'Nehmen Sie den Anruf an und versuchen Sie es erneut.',
    ],
    callEnded: ['Der Anruf ist beendet.', 'Es ist nichts mehr zu tun.'],
    refusedAsEnded: [
      'Genesys Cloud hat den Befehl abgelehnt, als wäre der Anruf beendet.',
      'Prüfen Sie den Status und versuchen Sie es erneut.',
    ],
    notMyCall: ['Sie sind an diesem Anruf nicht beteiligt.', 'Öffnen Sie einen eigenen Anruf.'],
    notFound: ['Genesys Cloud findet diese Aufzeichnung nicht.', 'Prüfen Sie erneut.'],
    conflict: [
      'Der Anruf wurde gleichzeitig an anderer Stelle geändert.',
      'Prüfen Sie den Status und versuchen Sie es erneut, falls noch nötig.',
    ],
    tooManyRequests: [
      'Genesys Cloud erhält zu viele Anfragen.',
      'Warten Sie eine Minute und versuchen Sie es erneut.',
    ],
    timeout: ['Genesys Cloud hat nicht rechtzeitig geantwortet.', 'Prüfen Sie in Kürze erneut.'],
    badAnswer: ['Genesys Cloud hat unerwartet geantwortet.', 'Prüfen Sie erneut.'],
    unconfirmed: [
      'Genesys Cloud hat den Befehl angenommen, aber nicht bestätigt.',
      'Prüfen Sie den Status und versuchen Sie es erneut.',
    ],
  },
  unavailable: 'Prüfen Sie den Status, bevor Sie fortfahren.',
  platform: (status) => [
    `Bei Genesys Cloud ist ein Fehler aufgetreten (${status}).`,
    'Versuchen Sie es in einer Minute erneut.',
  ],
  rejected: (status, message) => `Genesys Cloud hat die Anfrage abgelehnt (${status}): ${message}`,
  lacksScope: (scope) => [
    `Dieser App fehlt der OAuth-Scope ${scope}.`,
    'Bitten Sie Ihre Administration, ihn unter Admin > Integrations > OAuth zu ergänzen, und prüfen Sie dann erneut.',
  ],
  lacksPermission: (permission) => [
    `Ihnen fehlt die Berechtigung ${permission}.`,
    'Bitten Sie Ihre Administration, sie unter Admin > Roles and Permissions zu erteilen, und prüfen Sie dann erneut.',
  ],
  quoted: (name) => `„${name}“`,
  or: ' oder ',
  and: ' und ',
  space: ' ',
};
