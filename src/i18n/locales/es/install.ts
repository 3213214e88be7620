import type { InstallMessages } from '../../install-messages.ts';
import { countingIn } from '../../plural.ts';
import { checkMessages } from './check.ts';

const { number } = countingIn('es');
const steps = (count: number): string => (count === 1 ? '1 paso' : `${number(count)} pasos`);

export const installMessages: InstallMessages = {
  title: 'Instalar Recording Control',
  framed: {
    title: 'Abra esta página en su propia pestaña',
    what: 'Cambia su organización, por lo que no funciona dentro de otra página.',
    next: 'Abrir la dirección en una pestaña nueva.',
  },
  notSecure: {
    title: 'Abra esta página con https',
    what: 'Genesys Cloud solo funciona con páginas servidas con https.',
    next: 'Abrir la dirección con https.',
  },
  connect: {
    heading: 'Conecte su organización',
    intro:
      'Para iniciar sesión, esta página necesita un cliente de OAuth. En Admin > Integrations > OAuth, elija «Add client» e introduzca:',
    appName: 'App Name',
    grant: 'Grant Types',
    uri: 'Authorized redirect URIs',
    scopes: 'Scope',
    onlyYours:
      'Guárdelo e introduzca abajo su Client ID. Solo lo usa esta página: elimínelo cuando termine.',
    compare: 'Compare el cliente en Admin con los campos de abajo e inicie sesión de nuevo.',
    copy: 'Copiar',
    copied: 'Copiado',
    region: 'Región',
    clientId: 'Client ID',
    badClientId: 'Introduzca el Client ID que Genesys Cloud muestra para el cliente.',
  },
  loading: 'Cargando los datos de su organización…',
  choose: {
    heading: '¿Qué desea instalar?',
    installed:
      'Ya está instalado. Estos son los ajustes actuales: cámbielos o compruébelos con «Ver el plan».',
    agents: 'Grupos de agentes',
    agentsHint: 'Ven el widget en sus llamadas y pueden controlar la grabación.',
    supervisors: 'Grupos de supervisores',
    supervisorsHint: 'Ven la página de la cola. Si no elige ningún grupo, no cambia.',
    search: 'Buscar grupos',
    chosen: (count) => `Seleccionados: ${number(count)}`,
    more: (shown, all) =>
      `Se muestran ${number(shown)} de ${number(all)}. Busque para encontrar los demás.`,
    queues: 'Solo en llamadas de estas colas',
    queuesHint: 'Un nombre por línea. Vacío: todas las colas.',
    name: 'Nombre del widget',
    nameHint: 'Vacío: «Call recording», traducido.',
    languages: 'Idiomas del nombre',
    plan: 'Ver el plan',
    noGroup: 'Seleccione al menos un grupo de agentes.',
  },
  plan: {
    heading: 'Plan',
    nothing: 'No hay nada que cambiar.',
    summary: (count) => `${steps(count)}. Nada cambia hasta que pulse «Aplicar».`,
    toConfig: 'Comprobar config.json',
    apply: 'Aplicar',
    back: 'Atrás',
    added: 'Añadido:',
    removed: 'Quitado:',
    field: (name) => `${name}:`,
  },
  fields: {
    role: { permissions: 'Permisos', description: 'Descripción' },
    client: {
      description: 'Descripción',
      authorizedGrantType: 'Grant Types',
      registeredRedirectUri: 'Authorized redirect URIs',
      scope: 'Scope',
      accessTokenValiditySeconds: 'Duración del token (en segundos)',
      state: 'Estado',
    },
    integration: {
      name: 'Nombre',
      notes: 'Notas',
      url: 'URL de la aplicación',
      sandbox: 'Opciones de sandbox del iframe',
      permissions: 'Directiva de permisos del iframe',
      communicationTypeFilter: 'Filtro por tipo de comunicación',
      queueIdFilterList: 'Filtro por cola',
      groups: 'Filtro por grupo',
      displayType: 'Tipo de aplicación',
      featureCategory: 'Categoría de la aplicación',
      lifecycle: 'Ciclo de vida',
      icon: 'Icono',
      monochromicIcon: 'Icono monocromático',
      i10n: 'Nombre',
      state: 'Estado',
    },
  },
  values: { on: 'activado', off: 'desactivado', active: 'Activo', inactive: 'Inactivo' },
  steps: {
    createRole: (name) => `Crear el rol «${name}»`,
    changeRole: (name) => `Añadir permisos al rol «${name}»`,
    grantRole: (name, group) => `Asignar el rol «${name}» al grupo «${group}»`,
    createClient: (name) => `Crear el cliente de OAuth «${name}»`,
    changeClient: (name) => `Cambiar el cliente de OAuth «${name}»`,
    createIntegration: (name) => `Crear la integración «${name}»`,
    configureIntegration: (name) => `Configurar la integración «${name}»`,
    enableIntegration: (name) => `Activar la integración «${name}»`,
  },
  things: {
    role: (name) => `Rol «${name}»`,
    client: (name) => `Cliente de OAuth «${name}»`,
    integration: (name) => `Integración «${name}»`,
  },
  remarks: {
    groupTakesNoRoles: (group, role) =>
      `El grupo «${group}» no admite roles. Asigne «${role}» a sus miembros o active «Group can be assigned roles» en Admin > Directory > Groups.`,
    unknownPermission: (permission, role) =>
      `El permiso ${permission} no existe en esta organización. «${role}» no lo incluye.`,
    keepsRole: (group, role) =>
      `El grupo «${group}» conserva el rol «${role}». Quíteselo en Admin > Directory > Groups si ya no lo necesita.`,
    otherDivision: (group, role) =>
      `El grupo «${group}» tiene el rol «${role}» solo en otras divisiones. Si el rol debe aplicarse a todas las llamadas, añada la división Home en Admin > Directory > Groups.`,
    adopted: (thing) => `${thing} ya existía. Se usa y se conserva al desinstalar.`,
  },
  rights: {
    'authorization:grant:add': 'Asignar los roles a sus grupos',
    'authorization:role:add': 'Crear los roles de agentes y supervisores',
    'authorization:role:delete': 'Eliminar estos roles al desinstalar',
    'authorization:role:edit': 'Añadir permisos a un rol existente',
    'authorization:role:view': 'Ver los roles existentes',
    'integrations:integration:add': 'Añadir el widget y la página de la cola',
    'integrations:integration:delete': 'Eliminar el widget y la página de la cola al desinstalar',
    'integrations:integration:edit': 'Configurar y activar el widget y la página de la cola',
    'integrations:integration:view': 'Ver las integraciones existentes',
    'oauth:client:add':
      'Crear los clientes de OAuth con los que inician sesión agentes y supervisores',
    'oauth:client:delete': 'Eliminar estos clientes de OAuth al desinstalar',
    'oauth:client:edit': 'Completar un cliente de OAuth o desactivarlo antes de eliminarlo',
    'oauth:client:view': 'Ver los clientes de OAuth existentes',
  },
  problems: {
    rightsMissing:
      'Le faltan estos permisos. Añádalos a uno de sus roles en Admin > People & Permissions > Roles / Permissions y compruebe de nuevo:',
    notPermitted: (names) =>
      `Le falta el permiso ${names}. Añádalo a uno de sus roles en Admin > People & Permissions > Roles / Permissions y vuelva a intentarlo.`,
    scopeMissing: (names) =>
      `Al cliente de OAuth de esta página le falta el ámbito ${names}. Añádalo en Admin > Integrations > OAuth, cierre sesión y vuelva a iniciarla.`,
    groupsMissing: (names) => `Estos grupos ya no existen: ${names}`,
    queuesMissing: (names) => `Ninguna cola se llama así: ${names}`,
    ambiguousNames: (names) => `Hay varios con este nombre: ${names}. Cambie el nombre de uno.`,
    implicitClient: (name) =>
      `El cliente de OAuth «${name}» usa la concesión implícita, que no se puede cambiar. Cámbiele el nombre o elimínelo en Admin > Integrations > OAuth.`,
    otherGrant: (name) =>
      `El cliente de OAuth «${name}» tiene otro tipo de concesión. Cámbiele el nombre en Admin > Integrations > OAuth.`,
    unknownFields: (name, fields) =>
      `Las integraciones de esta organización no conocen ${fields} de «${name}». Abra una incidencia.`,
    samePage: (names) =>
      `Varias integraciones muestran esta página: ${names}. Elimine o desactive todas menos una en Admin > Integrations.`,
    otherPage: (name, url) =>
      `La integración «${name}» muestra otra página: ${url}. Cámbiele el nombre en Admin > Integrations o introduzca allí la dirección de esta página.`,
    ambiguous: (thing) =>
      `Está repetido: ${thing}. Cambie el nombre de los que no deban modificarse.`,
    signedOut: 'Su sesión ha caducado. Inicie sesión de nuevo; se conservan sus selecciones.',
    changedElsewhere:
      'Otra persona lo ha cambiado o eliminado al mismo tiempo. Vuelva a intentarlo: se prepara un plan nuevo.',
    tooSlow: 'Genesys Cloud ha tardado demasiado en responder. Vuelva a intentarlo para continuar.',
    persistent: (what) =>
      `${what} Vuelva a intentarlo. Si se repite, contacte con el soporte de Genesys Cloud.`,
    notConfirmed: 'Genesys Cloud aceptó el cambio, pero no lo muestra. Compruébelo en Admin.',
  },
  refusals: {
    'max.integrations.reached':
      'Su organización ha alcanzado el máximo de integraciones. Elimine una en Admin > Integrations.',
    'auth.too.many.clients':
      'Su organización ha alcanzado el máximo de clientes de OAuth. Elimine uno en Admin > Integrations > OAuth.',
    'version.conflict':
      'Otra persona está cambiando la misma integración. Espere un momento y vuelva a intentarlo.',
    'cannot.delete.client':
      'Un cliente de OAuth activo no se puede eliminar. Desactívelo en Admin.',
  },
  applying: {
    heading: 'En curso…',
    progress: (done, total) => `Paso ${number(done)} de ${number(total)}`,
    waiting: (seconds) =>
      `Demasiadas solicitudes a Genesys Cloud: se reanuda en ${number(seconds)} s.`,
  },
  stopped: {
    heading: 'Detenido',
    done: 'Hecho',
    left: 'Pendiente',
    again: 'Reintentar',
  },
  result: {
    heading: 'Instalado',
    config: 'Copie esto en config.json, en la carpeta de las páginas:',
    download: 'Descargar',
    checkAgain: 'Comprobar config.json de nuevo',
    verdicts: {
      right: 'config.json es correcto. Los agentes pueden empezar.',
      cached:
        'El nuevo config.json está en el servidor, pero una caché aún entrega el anterior. Vacíe la caché y compruebe de nuevo.',
      other: 'El servidor entrega otro config.json. Sustitúyalo por este y compruebe de nuevo.',
      missing: 'El servidor no entrega un config.json legible. Suba este y compruebe de nuevo.',
    },
    leftOut: {
      absent: (ids) =>
        `El config.json del servidor indica clientes de OAuth que no existen en esta organización (de otra organización o eliminados): ${ids}. Abajo ya no aparecen.`,
      noPkce: (ids) =>
        `Con estos clientes de OAuth no se puede iniciar sesión con PKCE, por lo que ya no aparecen abajo: ${ids}. Para conservar su página, instálela también.`,
    },
    reminder:
      'Cuando termine, elimine el cliente de OAuth de esta página en Admin > Integrations > OAuth.',
  },
  undo: {
    open: 'Desinstalar…',
    heading: 'Desinstalar',
    what: 'Se eliminará lo siguiente. Los agentes y supervisores dejarán de ver las páginas:',
    left: 'Esto se conserva, porque no es seguro que lo creara el instalador. Elimínelo en Admin si ya no lo necesita:',
    nothing: 'No hay nada que eliminar.',
    apply: 'Eliminar',
    deleted: 'Eliminado',
    doneHeading: 'Desinstalado',
    done: 'Eliminado. Las páginas siguen en el servidor; elimínelas allí.',
  },
  check: checkMessages,
};
