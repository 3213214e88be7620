import type { SetupTexts, SignInTexts } from '../../messages.ts';

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
    title: 'Diese Seite ist in eine nicht zugelassene Website eingebettet',
    what: (origin) =>
      `${origin} gehört nicht zu Genesys Cloud und steht nicht in config.json. Deshalb ist keine Anmeldung möglich.`,
    next: `Schließen Sie diese Seite, wenn Sie die Website nicht kennen. Bitten Sie andernfalls Ihre Administration, sie in config.json und im Header frame-ancestors einzutragen. ${reload}`,
  },
  unknownRegion: {
    title: 'Unbekannte Region',
    what: (value) => `Die Region „${value}“ wird von dieser Version nicht unterstützt.`,
    next: 'Bitten Sie Ihre Administration, die neueste Version dieser Anwendung zu installieren. Enthält die URL eine feste Region, ersetzen Sie diese durch {{gcTargetEnv}}.',
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
  mistakes: {
    missing: 'fehlt',
    unknownKey: 'ist keine bekannte Einstellung',
    oneOf: (allowed) => `muss einer dieser Werte sein: ${allowed}`,
    object: 'muss ein Objekt sein: {…}',
    seconds: (allowed) => `muss eine ganze Zahl von Sekunden sein, 0 bis ${allowed}`,
    language: 'muss eine Sprache sein, zum Beispiel de oder pt-BR',
    consentText: 'muss der Text sein, mit dem der Agent den Kunden informiert oder fragt',
    domain: 'muss eine Domain von Genesys Cloud sein, zum Beispiel mypurecloud.de',
    clientId: 'muss die ID eines OAuth-Clients sein',
    clientIdsOfPages:
      'muss die ID eines OAuth-Clients oder je eine ID pro Seite sein: {"agent": …, "queue": …, "setup": …}',
    clientIdsOfRegions: 'muss die ID eines OAuth-Clients oder je eine ID pro Region sein',
    host: 'muss ein Hostname sein',
    port: 'muss eine Portnummer sein',
    path: 'muss ein Pfad sein',
    origin: 'muss ein Origin sein, zum Beispiel https://crm.example.com',
    origins: 'muss eine Liste von Origins sein: ["https://crm.example.com"]',
    httpOnlyLocally: 'darf nur für einen Host auf diesem Rechner "http" sein',
    needsGateway:
      'darf nur mit einem "gateway", das diese API bietet, "recordings" sein: Genesys Cloud selbst hat sie nicht',
    needsConversations: 'darf nur mit "api": "conversations" "required" sein',
  },
};

export const signInTexts: SignInTexts = {
  refused: {
    title: 'Genesys Cloud hat die Anmeldung abgelehnt',
    next: (error) =>
      `Versuchen Sie es erneut. Besteht das Problem weiter, bitten Sie Ihre Administration, den OAuth-Client unter Admin > Integrations > OAuth zu prüfen („${error}“).`,
  },
  notOurs: {
    title: 'Die Anmeldung wurde abgebrochen',
    what: 'Die Antwort gehört zu einer Anmeldung, die nicht auf dieser Seite gestartet wurde.',
    next: 'Melden Sie sich hier an.',
  },
  popupBlocked: {
    title: 'Das Anmeldefenster wurde blockiert',
    what: 'In den Iframe Sandbox Options der Integration fehlt allow-popups, oder Ihr Browser blockiert Pop-ups.',
    next: 'Bitten Sie Ihre Administration, unter Admin > Integrations allow-popups zu ergänzen. Steht es schon dort, erlauben Sie Pop-ups für diese Seite und melden Sie sich dann an.',
  },
  popupLeft: {
    title: 'Die Anmeldung wurde nicht abgeschlossen',
    what: 'Die Anmeldung wurde nicht innerhalb von zwei Minuten abgeschlossen.',
    next: 'Melden Sie sich erneut an und schließen Sie die Anmeldung im Fenster ab.',
  },
  takesLong: {
    title: 'Anmeldung läuft…',
    what: 'Das dauert länger als üblich.',
    next: 'Warten Sie kurz oder melden Sie sich hier an.',
  },
  triedBefore: {
    title: 'Melden Sie sich an, um fortzufahren',
    what: 'Die automatische Anmeldung hat nicht funktioniert.',
    next: 'Melden Sie sich manuell an. Klappt auch das nicht, blockiert Ihr Browser möglicherweise die Cookies dieser Seite.',
  },
  unreachable: {
    title: 'Die Anmeldeseite von Genesys Cloud ist nicht erreichbar',
    what: 'Sie antwortet nicht oder ist gestört.',
    next: 'Prüfen Sie Ihr Netzwerk und melden Sie sich dann an.',
  },
  noToken: {
    title: 'Angemeldet, aber ohne Zugriff',
    what: 'Genesys Cloud hat Sie angemeldet, dieser Seite aber keinen gültigen Zugriff erteilt.',
    next: 'Melden Sie sich erneut an. Besteht das Problem weiter, wenden Sie sich an Ihre Administration.',
  },
  stillValid: {
    title: 'Sie sind nur auf dieser Seite abgemeldet',
    what: 'Genesys Cloud war nicht zu erreichen.',
    next: (time) =>
      `Der Zugriff endet um ${time}. Schließen Sie bis dahin den Browser oder lassen Sie niemand anderen daran.`,
  },
  failed: {
    title: 'Anmeldung fehlgeschlagen',
    next: 'Versuchen Sie es in einer Minute erneut. Besteht das Problem weiter, wenden Sie sich an Ihre Administration.',
  },
};
