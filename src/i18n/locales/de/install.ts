import type { InstallMessages } from '../../install-messages.ts';
import { countingIn } from '../../plural.ts';
import { checkMessages } from './check.ts';

const { number } = countingIn('de');
const steps = (count: number): string => (count === 1 ? '1 Schritt' : `${number(count)} Schritte`);

export const installMessages: InstallMessages = {
  title: 'Recording Control installieren',
  framed: {
    title: 'Öffnen Sie diese Seite in einem eigenen Tab',
    what: 'Sie ändert Ihre Organisation und läuft deshalb nicht eingebettet in einer anderen Seite.',
    next: 'Adresse in einem neuen Tab öffnen.',
  },
  notSecure: {
    title: 'Öffnen Sie diese Seite über https',
    what: 'Genesys Cloud akzeptiert nur Seiten, die über https ausgeliefert werden.',
    next: 'Adresse über https öffnen.',
  },
  connect: {
    heading: 'Mit Ihrer Organisation verbinden',
    intro:
      'Für die Anmeldung braucht diese Seite einen OAuth-Client. Wählen Sie unter Admin > Integrations > OAuth „Add client“ und geben Sie ein:',
    appName: 'App Name',
    grant: 'Grant Types',
    uri: 'Authorized redirect URIs',
    scopes: 'Scope',
    onlyYours:
      'Speichern Sie ihn und geben Sie unten seine Client-ID ein. Nur diese Seite verwendet ihn: Löschen Sie ihn, wenn Sie fertig sind.',
    compare:
      'Vergleichen Sie den Client in Admin mit den Feldern unten und melden Sie sich erneut an.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    region: 'Region',
    clientId: 'Client ID',
    badClientId: 'Geben Sie die Client ID ein, die Genesys Cloud beim Client anzeigt.',
  },
  loading: 'Daten Ihrer Organisation werden geladen…',
  choose: {
    heading: 'Was soll installiert werden?',
    installed:
      'Bereits installiert. Hier stehen die aktuellen Einstellungen: Ändern Sie sie oder prüfen Sie sie mit „Plan anzeigen“.',
    agents: 'Gruppen der Agenten',
    agentsHint: 'Sie sehen das Widget bei ihren Anrufen und dürfen die Aufzeichnung steuern.',
    supervisors: 'Gruppen der Supervisoren',
    supervisorsHint: 'Sie sehen die Warteschlangenseite. Ohne Gruppe bleibt sie unverändert.',
    search: 'Gruppen suchen',
    chosen: (count) => `${number(count)} ausgewählt`,
    more: (shown, all) =>
      `${number(shown)} von ${number(all)} angezeigt. Die übrigen finden Sie mit der Suche.`,
    queues: 'Nur bei Anrufen dieser Warteschlangen',
    queuesHint: 'Ein Name pro Zeile. Leer: alle Warteschlangen.',
    name: 'Name des Widgets',
    nameHint: 'Leer: „Call recording“, in die gewählten Sprachen übersetzt.',
    languages: 'Sprachen des Namens',
    plan: 'Plan anzeigen',
    noGroup: 'Wählen Sie mindestens eine Gruppe von Agenten.',
  },
  plan: {
    heading: 'Plan',
    nothing: 'Keine Änderungen nötig.',
    summary: (count) => `${steps(count)}. Bis Sie „Anwenden“ wählen, ändert sich nichts.`,
    toConfig: 'config.json prüfen',
    apply: 'Anwenden',
    back: 'Zurück',
    added: 'Hinzugefügt:',
    removed: 'Entfernt:',
    field: (name) => `${name}:`,
  },
  fields: {
    role: { permissions: 'Berechtigungen', description: 'Beschreibung' },
    client: {
      description: 'Beschreibung',
      authorizedGrantType: 'Grant Types',
      registeredRedirectUri: 'Authorized redirect URIs',
      scope: 'Scope',
      accessTokenValiditySeconds: 'Gültigkeit des Tokens (in Sekunden)',
      state: 'Status',
    },
    integration: {
      name: 'Name',
      notes: 'Notizen',
      url: 'Adresse der Anwendung',
      sandbox: 'Sandbox-Optionen des Iframes',
      permissions: 'Berechtigungsrichtlinie des Iframes',
      communicationTypeFilter: 'Filter nach Kommunikationstyp',
      queueIdFilterList: 'Filter nach Warteschlange',
      groups: 'Filter nach Gruppe',
      displayType: 'Anwendungstyp',
      featureCategory: 'Anwendungskategorie',
      lifecycle: 'Lebenszyklus',
      icon: 'Symbol',
      monochromicIcon: 'Einfarbiges Symbol',
      i10n: 'Name',
      state: 'Status',
    },
  },
  values: { on: 'ein', off: 'aus', active: 'Aktiv', inactive: 'Inaktiv' },
  steps: {
    createRole: (name) => `Rolle „${name}“ anlegen`,
    changeRole: (name) => `Rolle „${name}“ um Berechtigungen ergänzen`,
    grantRole: (name, group) => `Rolle „${name}“ der Gruppe „${group}“ zuweisen`,
    createClient: (name) => `OAuth-Client „${name}“ anlegen`,
    changeClient: (name) => `OAuth-Client „${name}“ ändern`,
    createIntegration: (name) => `Integration „${name}“ anlegen`,
    configureIntegration: (name) => `Integration „${name}“ konfigurieren`,
    enableIntegration: (name) => `Integration „${name}“ aktivieren`,
  },
  things: {
    role: (name) => `Rolle „${name}“`,
    client: (name) => `OAuth-Client „${name}“`,
    integration: (name) => `Integration „${name}“`,
  },
  remarks: {
    groupTakesNoRoles: (group, role) =>
      `Der Gruppe „${group}“ lassen sich keine Rollen zuweisen. Weisen Sie „${role}“ ihren Mitgliedern zu oder schalten Sie „Group can be assigned roles“ unter Admin > Directory > Groups ein.`,
    unknownPermission: (permission, role) =>
      `Die Berechtigung ${permission} gibt es in dieser Organisation nicht. „${role}“ enthält sie nicht.`,
    keepsRole: (group, role) =>
      `Die Gruppe „${group}“ behält die Rolle „${role}“. Entfernen Sie die Rolle unter Admin > Directory > Groups, falls die Gruppe sie nicht mehr braucht.`,
    otherDivision: (group, role) =>
      `Die Gruppe „${group}“ hat die Rolle „${role}“ nur in anderen Divisionen. Soll die Rolle für alle Anrufe gelten, ergänzen Sie unter Admin > Directory > Groups die Home-Division.`,
    adopted: (thing) =>
      `Bereits vorhanden: ${thing}. Das Vorhandene wird verwendet und beim Deinstallieren nicht gelöscht.`,
  },
  rights: {
    'authorization:grant:add': 'Den Gruppen die Rollen zuweisen',
    'authorization:role:add': 'Die Rollen für Agenten und Supervisoren anlegen',
    'authorization:role:delete': 'Diese Rollen beim Deinstallieren löschen',
    'authorization:role:edit': 'Einer vorhandenen Rolle Berechtigungen hinzufügen',
    'authorization:role:view': 'Vorhandene Rollen sehen',
    'integrations:integration:add': 'Das Widget und die Warteschlangenseite hinzufügen',
    'integrations:integration:delete':
      'Das Widget und die Warteschlangenseite beim Deinstallieren löschen',
    'integrations:integration:edit':
      'Das Widget und die Warteschlangenseite konfigurieren und aktivieren',
    'integrations:integration:view': 'Vorhandene Integrationen sehen',
    'oauth:client:add': 'Die OAuth-Clients für die Anmeldung von Agenten und Supervisoren anlegen',
    'oauth:client:delete': 'Diese OAuth-Clients beim Deinstallieren löschen',
    'oauth:client:edit': 'Einen OAuth-Client ergänzen oder vor dem Löschen deaktivieren',
    'oauth:client:view': 'Vorhandene OAuth-Clients sehen',
  },
  problems: {
    rightsMissing:
      'Ihnen fehlen diese Berechtigungen. Ergänzen Sie sie unter Admin > People & Permissions > Roles / Permissions in einer Ihrer Rollen und prüfen Sie erneut:',
    notPermitted: (names) =>
      `Ihnen fehlt die Berechtigung ${names}. Ergänzen Sie sie unter Admin > People & Permissions > Roles / Permissions in einer Ihrer Rollen und versuchen Sie es erneut.`,
    scopeMissing: (names) =>
      `Dem OAuth-Client dieser Seite fehlt der Scope ${names}. Ergänzen Sie ihn unter Admin > Integrations > OAuth, melden Sie sich ab und wieder an.`,
    groupsMissing: (names) => `Diese Gruppen gibt es nicht mehr: ${names}`,
    queuesMissing: (names) => `Keine Warteschlange hat diesen Namen: ${names}`,
    ambiguousNames: (names) =>
      `Diesen Namen gibt es mehrfach: ${names}. Benennen Sie eines davon um.`,
    implicitClient: (name) =>
      `Der OAuth-Client „${name}“ verwendet den impliziten Grant, der sich nicht ändern lässt. Benennen Sie ihn unter Admin > Integrations > OAuth um oder löschen Sie ihn.`,
    otherGrant: (name) =>
      `Der OAuth-Client „${name}“ hat einen anderen Grant Type. Benennen Sie ihn unter Admin > Integrations > OAuth um.`,
    unknownFields: (name, fields) =>
      `Die Integrationen dieser Organisation kennen ${fields} von „${name}“ nicht. Bitte melden Sie das als Issue.`,
    samePage: (names) =>
      `Mehrere Integrationen zeigen diese Seite: ${names}. Löschen oder deaktivieren Sie unter Admin > Integrations alle bis auf eine.`,
    otherPage: (name, url) =>
      `Die Integration „${name}“ zeigt eine andere Seite: ${url}. Benennen Sie sie unter Admin > Integrations um, oder tragen Sie dort die Adresse dieser Seite ein.`,
    ambiguous: (thing) =>
      `Mehrfach vorhanden: ${thing}. Benennen Sie um, was unverändert bleiben soll.`,
    signedOut:
      'Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an; Ihre Auswahl bleibt erhalten.',
    changedElsewhere:
      'Jemand anderes hat das gleichzeitig geändert oder gelöscht. Versuchen Sie es erneut: Der Plan wird neu erstellt.',
    tooSlow:
      'Genesys Cloud hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut, um fortzufahren.',
    persistent: (what) =>
      `${what} Versuchen Sie es erneut. Tritt der Fehler erneut auf, wenden Sie sich an den Support von Genesys Cloud.`,
    notConfirmed:
      'Genesys Cloud hat die Änderung angenommen, zeigt sie aber nicht an. Sehen Sie unter Admin nach.',
  },
  refusals: {
    'max.integrations.reached':
      'Ihre Organisation hat die Höchstzahl an Integrationen erreicht. Löschen Sie eine unter Admin > Integrations.',
    'auth.too.many.clients':
      'Ihre Organisation hat die Höchstzahl an OAuth-Clients erreicht. Löschen Sie einen unter Admin > Integrations > OAuth.',
    'version.conflict':
      'Jemand anderes ändert gerade dieselbe Integration. Warten Sie kurz und versuchen Sie es erneut.',
    'cannot.delete.client':
      'Ein aktiver OAuth-Client lässt sich nicht löschen. Deaktivieren Sie ihn unter Admin.',
  },
  applying: {
    heading: 'Wird ausgeführt…',
    progress: (done, total) => `Schritt ${number(done)} von ${number(total)}`,
    waiting: (seconds) =>
      `Zu viele Anfragen an Genesys Cloud: In ${number(seconds)} s geht es weiter.`,
  },
  stopped: {
    heading: 'Nicht abgeschlossen',
    done: 'Erledigt',
    left: 'Noch offen',
    again: 'Erneut versuchen',
  },
  result: {
    heading: 'Installiert',
    config: 'Das gehört in config.json im Ordner der Seiten:',
    download: 'Herunterladen',
    checkAgain: 'config.json erneut prüfen',
    verdicts: {
      right: 'config.json stimmt. Die Agenten können loslegen.',
      cached:
        'Die neue config.json liegt auf dem Host, aber ein Cache liefert noch die alte. Leeren Sie den Cache und prüfen Sie erneut.',
      other:
        'Der Host liefert eine andere config.json. Ersetzen Sie sie durch diese und prüfen Sie erneut.',
      missing:
        'Der Host liefert keine lesbare config.json. Laden Sie diese hoch und prüfen Sie erneut.',
    },
    leftOut: {
      absent: (ids) =>
        `Die config.json auf dem Host nennt OAuth-Clients, die es in dieser Organisation nicht gibt (aus einer anderen Organisation oder gelöscht): ${ids}. Unten fehlen sie.`,
      noPkce: (ids) =>
        `Mit diesen OAuth-Clients ist keine Anmeldung mit PKCE möglich, sie fehlen daher unten: ${ids}. Installieren Sie ihre Seite mit, um sie weiter zu nutzen.`,
    },
    reminder:
      'Löschen Sie den OAuth-Client dieser Seite unter Admin > Integrations > OAuth, wenn Sie fertig sind.',
  },
  undo: {
    open: 'Deinstallieren…',
    heading: 'Deinstallieren',
    what: 'Folgendes wird gelöscht. Agenten und Supervisoren sehen die Seiten dann nicht mehr:',
    left: 'Das bleibt, weil nicht sicher ist, dass der Installer es angelegt hat. Löschen Sie es in Admin, falls Sie es nicht mehr brauchen:',
    nothing: 'Es gibt nichts zu löschen.',
    apply: 'Löschen',
    deleted: 'Gelöscht',
    doneHeading: 'Deinstalliert',
    done: 'Gelöscht. Die Seiten liegen noch auf dem Host; entfernen Sie sie dort.',
  },
  check: checkMessages,
};
