import type { SetupTexts } from '../../messages.ts';

const wrongFile = 'Problem mit der Konfigurationsdatei';
const reload = 'Laden Sie diese Seite danach neu.';

export const setupTexts: SetupTexts = {
  badAddress: {
    title: 'Problem mit der URL der Integration',
    next: 'Bitten Sie Ihre Administration, unter Admin > Integrations die Eigenschaften dieser Integration zu öffnen und diese Application URL einzutragen:',
  },
  badValues: {
    unfilledPlaceholder: (parameter) =>
      `Genesys Cloud hat „${parameter}“ nicht ausgefüllt. Möglicherweise ist der Platzhalter falsch geschrieben, oder dieser Integrationstyp unterstützt ihn nicht.`,
    badConversationId: (value) => `„${value}“ ist nicht die ID einer Conversation.`,
    strangeHost: (value) => `„${value}“ ist keine Adresse von Genesys Cloud.`,
  },
  strangeEmbedder: {
    title: 'Diese Seite ist in eine unbekannte Seite eingebettet',
    what: (origin) =>
      `${origin} gehört nicht zu Genesys Cloud und steht nicht in config.json. Deshalb ist keine Anmeldung möglich.`,
    next: `Verlassen Sie die Seite, wenn Sie sie nicht kennen. Sonst bitten Sie Ihre Administration, sie in config.json und im Header frame-ancestors einzutragen. ${reload}`,
  },
  unknownRegion: {
    title: 'Diese Region ist nicht bekannt',
    what: (value) => `Diese Version kennt keine Region „${value}“.`,
    next: 'Bitten Sie Ihre Administration, die neueste Version dieser Anwendung zu installieren. Steht die Region selbst in der URL der Integration, gehört dort {{gcTargetEnv}} hin.',
  },
  configMissing: {
    title: 'Die Konfigurationsdatei fehlt',
    what: (status) => `config.json konnte nicht geladen werden (${status ?? 'keine Antwort'}).`,
    next: `Bitten Sie Ihre Administration, config.json mit der ID Ihres OAuth-Clients neben diese Seite zu legen. ${reload}`,
  },
  configNotJson: {
    title: wrongFile,
    what: 'config.json ist kein gültiges JSON.',
    next: `Bitten Sie Ihre Administration, nach einem fehlenden Komma oder Anführungszeichen zu suchen. Die kleinste Datei, die funktioniert, steht unten. ${reload}`,
  },
  badConfig: {
    title: wrongFile,
    what: 'config.json enthält Fehler:',
    next: `Bitten Sie Ihre Administration, diese Einträge zu korrigieren. ${reload}`,
  },
};
