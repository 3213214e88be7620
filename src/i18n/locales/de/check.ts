import type { CheckMessages } from '../../install-messages.ts';
import { countingIn } from '../../plural.ts';

const { number } = countingIn('de');

const todos = {
  headers: 'Vergleichen Sie die Header Ihres Hosts mit docs/hosting.md.',
  oauth:
    'Ergänzen Sie den OAuth-Client unter Admin > Integrations > OAuth, oder installieren Sie erneut.',
  roles:
    'Ergänzen Sie die Rolle unter Admin > People & Permissions > Roles / Permissions, oder installieren Sie erneut. Andere Rollen können sie auch haben.',
  integrations:
    'Ergänzen Sie die Integration unter Admin > Integrations, oder installieren Sie erneut. docs/install.md nennt jedes Feld.',
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
  has: 'Schon vorhanden',
  report:
    'Der Bericht enthält keine Namen, Rufnummern oder Token; Sie können ihn an ein Issue hängen.',
  copyReport: 'Bericht kopieren',
  copied: 'Kopiert',
  download: 'Bericht herunterladen',
  back: 'Zurück',
  progress: (done, total) => `Wird geprüft… ${number(done)} von ${number(total)}`,
  verdicts: {
    ok: 'OK',
    hint: 'Verbesserbar',
    problem: 'Beheben',
    unknown: 'Nicht geprüft',
  },
  findings: {
    'host.pages': {
      what: 'Der Host liefert die Seiten',
      todo: 'Laden Sie alles aus dist/ in den Ordner der Seiten hoch.',
    },
    'host.query': {
      what: 'Der Host behält die Query, wo er .html weglässt',
      todo: 'Lassen Sie die Weiterleitungen die Query behalten, oder schalten Sie sie ab: Die Anmeldung kommt darin zurück.',
    },
    'host.missing': {
      what: 'Eine fehlende Datei ergibt 404',
      todo: 'Schalten Sie die Antwort mit einer Seite („Single-Page-App“) ab: Ein altes Skript bekäme HTML.',
    },
    'host.framing': { what: 'Nur Genesys Cloud darf die Seiten einbetten', todo: todos.headers },
    'host.policy': { what: 'Die Seiten haben eine strenge Policy', todo: todos.headers },
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
      todo: 'Korrigieren Sie die genannten Schlüssel; docs/configuration.md nennt alle.',
    },
    'config.cached': {
      what: 'Kein Cache behält eine alte config.json',
      todo: 'Leeren Sie den Cache und liefern Sie config.json mit Cache-Control: no-cache aus.',
    },
    'config.grant': {
      what: 'Die Seiten melden mit PKCE an',
      todo: 'Mit dem impliziten Grant bleibt ein gültiges Token im Verlauf des Browsers, und Genesys Cloud stellt ihn 2027 ein. Installieren Sie einen Client mit PKCE.',
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
    'notifications.channel': {
      what: 'Benachrichtigungen lassen sich abonnieren',
      todo: 'Prüfen Sie die Berechtigung Routing > Queue > View und den Scope notifications.',
    },
    'notifications.beat': {
      what: 'Der Benachrichtigungsdienst ist erreichbar',
      todo: 'Lassen Sie WebSockets (wss) durch Netzwerk und Proxy.',
    },
    'call.flat': { what: 'Ein Anruf eines Agenten sieht aus wie erwartet', todo: todos.report },
    'call.nested': {
      what: 'Ein Anruf aus Sicht von Supervisoren sieht aus wie erwartet',
      todo: todos.report,
    },
  },
  conclusions: {
    works: 'Alles, was geprüft wurde, funktioniert hier.',
    unclear: 'Nichts ist falsch, aber einiges ließ sich nicht prüfen.',
    problems: 'Es funktioniert hier noch nicht: Beheben Sie, was markiert ist.',
    signedOut: 'Die Anmeldung wurde abgelehnt; nur der Host wurde geprüft.',
  },
};
