import type { FailureTexts } from '../../../i18n/format-failure.ts';

export const failures: FailureTexts = {
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
  tellAdministrator: 'Passiert es wieder, geben Sie Ihrer Administration die Referenz.',
  kinds: {
    signedOut: ['Ihre Anmeldung ist abgelaufen.', 'Melden Sie sich neu an.'],
    notParticipant: [
      'Das kann nur, wer mit dem Anruf verbunden ist.',
      'Verbinden Sie sich mit dem Anruf und versuchen Sie es erneut.',
    ],
    callEnded: ['Der Anruf ist beendet.', 'Es ist nichts mehr zu tun.'],
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
