import type { CheckMessages } from '../../install-messages.ts';
import { countingIn } from '../../plural.ts';

const { number } = countingIn('de');

const todos = {
  headers: 'Vergleichen Sie die Header Ihres Hosts mit docs/hosting.md.',
  oauth:
    'Ergänzen Sie den OAuth-Client unter Admin > Integrations > OAuth, oder installieren Sie erneut.',
  roles:
    'Ergänzen Sie die Rolle unter Admin > People & Permissions > Roles / Permissions und weisen Sie sie einer Gruppe zu, oder installieren Sie erneut. Die Berechtigungen können auch aus anderen Rollen stammen.',
  integrations:
    'Legen Sie die Integration unter Admin > Integrations an, ergänzen Sie sie dort, oder installieren Sie erneut. docs/install.md nennt jedes Feld.',
  report: 'Bitte hängen Sie diesen Bericht an ein Issue.',
};

export const checkMessages: CheckMessages = {
  open: 'Diese Organisation prüfen',
  heading: 'Funktioniert es hier?',
  intro:
    'Die Prüfung ändert nichts. Sie öffnet einen Benachrichtigungskanal, der binnen eines Tages abläuft.',
  conversation: 'Conversation ID eines laufenden Anrufs (optional)',
  conversationHint: 'So zeigt sich, ob Anrufe dieser Organisation aussehen wie erwartet.',
  badConversation:
    'Geben Sie die ID aus der Adresse der Interaktion ein, oder lassen Sie das Feld leer.',
  start: 'Prüfung starten',
  again: 'Erneut prüfen',
  has: 'Schon vorhanden:',
  report:
    'Der Bericht enthält keine Namen, Rufnummern oder Token; Sie können ihn an ein Issue hängen.',
  copyReport: 'Bericht kopieren',
  copied: 'Kopiert',
  download: 'Bericht herunterladen',
  back: 'Zurück',
  progress: (done, total) => `Wird geprüft… ${number(done)} von ${number(total)}`,
  unexpected:
    'Es ist ein unerwarteter Fehler aufgetreten. Versuchen Sie es noch einmal. Tritt er wieder auf, melden Sie ihn bitte als Issue.',
  verdicts: {
    ok: 'OK',
    hint: 'Empfehlung',
    problem: 'Beheben',
    unknown: 'Nicht geprüft',
  },
  findings: {
    'host.pages': {
      what: 'Der Host liefert die Seiten aus',
      todo: 'Laden Sie alles aus dist/ in den Ordner der Seiten hoch.',
    },
    'host.query': {
      what: 'Der Host behält den Query-String, wenn er .html weglässt',
      todo: 'Die Weiterleitungen müssen den Query-String behalten: Darin kommt die Anmeldung zurück. Oder schalten Sie sie ab.',
    },
    'host.missing': {
      what: 'Fehlende Dateien ergeben 404',
      todo: 'Schalten Sie die Ersatzseite („Single-Page-App“) ab: Statt eines alten Skripts käme sonst HTML.',
    },
    'host.framing': { what: 'Nur Genesys Cloud darf die Seiten einbetten', todo: todos.headers },
    'host.policy': {
      what: 'Die Seiten haben eine strenge Content Security Policy',
      todo: todos.headers,
    },
    'host.caching': { what: 'Caches behalten nur Skripte', todo: todos.headers },
    'host.compression': {
      what: 'Skripte sind komprimiert',
      todo: 'Schalten Sie gzip oder Brotli ein.',
    },
    'host.opener': {
      what: 'Das Anmeldefenster findet die Seite, die es geöffnet hat',
      todo: 'Senden Sie diesen Header für signed-in.html nicht.',
    },
    'config.valid': {
      what: 'config.json ist gültig',
      todo: 'Korrigieren Sie die genannten Schlüssel. Die Seite der Agenten nennt sie vollständig; docs/configuration.md beschreibt alle.',
    },
    'config.cached': {
      what: 'Kein Cache behält eine alte config.json',
      todo: 'Leeren Sie den Cache und liefern Sie config.json mit Cache-Control: no-cache aus.',
    },
    'config.grant': {
      what: 'Die Seiten verwenden PKCE für die Anmeldung',
      todo: 'Beim impliziten Grant bleibt ein gültiges Token im Browserverlauf, und Genesys Cloud stellt ihn 2027 ein. Installieren Sie einen Client mit PKCE.',
    },
    'signIn.agent': { what: 'Agenten können sich anmelden', todo: todos.oauth },
    'signIn.queue': { what: 'Supervisoren können sich anmelden', todo: todos.oauth },
    'role.agent': { what: 'Die Rolle der Agenten hat die Berechtigungen', todo: todos.roles },
    'role.queue': { what: 'Die Rolle der Supervisoren hat die Berechtigungen', todo: todos.roles },
    'integration.agent': {
      what: 'Das Widget der Agenten ist installiert',
      todo: todos.integrations,
    },
    'integration.queue': {
      what: 'Die Warteschlangenseite ist installiert',
      todo: todos.integrations,
    },
    'queue.absent': {
      what: 'Die Warteschlangenseite ist nicht installiert',
      todo: 'Wenn Supervisoren sie brauchen, installieren Sie erneut und wählen Sie deren Gruppen.',
    },
    'notifications.channel': {
      what: 'Benachrichtigungen lassen sich abonnieren',
      todo: 'Prüfen Sie die Berechtigung Routing > Queue > View und den Scope notifications.',
    },
    'notifications.beat': {
      what: 'Der Benachrichtigungsdienst ist erreichbar',
      todo: 'Lassen Sie WebSockets (wss) in Netzwerk und Proxy zu.',
    },
    'call.flat': { what: 'Ein Anruf eines Agenten sieht aus wie erwartet', todo: todos.report },
    'call.nested': {
      what: 'Ein Anruf aus Sicht von Supervisoren sieht aus wie erwartet',
      todo: todos.report,
    },
  },
  details: {
    absent: 'nicht vorhanden',
    'granted to nobody': 'niemandem zugewiesen',
    'name (another page)': 'Name (zeigt eine andere Seite)',
    several: 'mehrfach vorhanden',
    'configuration (not readable)': 'Konfiguration (nicht lesbar)',
  },
  conclusions: {
    works: 'Alles, was geprüft wurde, funktioniert hier.',
    unclear: 'Kein Fehler gefunden, aber einiges ließ sich nicht prüfen.',
    problems: 'Es funktioniert hier noch nicht: Beheben Sie die markierten Punkte.',
    signedOut: 'Die Anmeldung wurde abgelehnt; nur der Host wurde geprüft.',
  },
};
