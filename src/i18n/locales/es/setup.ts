import type { SetupTexts, SignInTexts } from '../../messages.ts';

const wrongFile = 'Hay un problema con el archivo de configuración';
const reload = 'Después, recargue esta página.';

export const setupTexts: SetupTexts = {
  badAddress: {
    title: 'Hay un problema con la URL de la integración',
    next: 'Pida a su administrador que, en Admin > Integrations, abra las propiedades de esta integración e introduzca esta Application URL:',
  },
  badValues: {
    unfilledPlaceholder: (parameter) =>
      `Genesys Cloud no rellenó «${parameter}». Puede que el marcador esté mal escrito o que este tipo de integración no lo admita.`,
    badConversationId: (value) => `«${value}» no es el identificador de una conversación.`,
    strangeHost: (value) => `«${value}» no es una dirección de Genesys Cloud.`,
  },
  strangeEmbedder: {
    title: 'Esta página está incrustada en un sitio no permitido',
    what: (origin) =>
      `${origin} no es de Genesys Cloud ni figura en config.json, así que no se puede iniciar sesión.`,
    next: `Si no reconoce ese sitio, cierre esta página. Si lo reconoce, pida a su administrador que lo añada a config.json y a la cabecera frame-ancestors. ${reload}`,
  },
  unknownRegion: {
    title: 'Región desconocida',
    what: (value) => `Esta versión no admite la región «${value}».`,
    next: 'Pida a su administrador que instale la versión más reciente de esta aplicación. Si la URL contiene una región fija, sustitúyala por {{gcTargetEnv}}.',
  },
  configMissing: {
    title: 'Falta el archivo de configuración',
    what: (status) => `No se pudo cargar config.json (${status ?? 'sin respuesta'}).`,
    next: `Pida a su administrador que coloque config.json junto a esta página, con el identificador de su cliente de OAuth. ${reload}`,
  },
  configNotJson: {
    title: wrongFile,
    what: 'config.json no es un JSON válido.',
    next: `Pida a su administrador que busque una coma o unas comillas que falten. Abajo está el archivo más pequeño que funciona. ${reload}`,
  },
  badConfig: {
    title: wrongFile,
    what: 'config.json tiene errores:',
    next: `Pida a su administrador que corrija estas entradas. ${reload}`,
  },
  mistakes: {
    missing: 'falta',
    unknownKey: 'no es un ajuste conocido',
    oneOf: (allowed) => `debe ser uno de estos valores: ${allowed}`,
    object: 'debe ser un objeto: {…}',
    seconds: (allowed) => `debe ser un número entero de segundos, de 0 a ${allowed}`,
    language: 'debe ser un idioma, como es o pt-BR',
    consentText: 'debe ser lo que el agente comunica o pregunta al cliente',
    domain: 'debe ser un dominio de Genesys Cloud, como mypurecloud.ie',
    clientId: 'debe ser el identificador de un cliente de OAuth',
    clientIdsOfPages:
      'debe ser el identificador de un cliente de OAuth, o uno por página: {"agent": …, "queue": …, "setup": …}',
    clientIdsOfRegions: 'debe ser el identificador de un cliente de OAuth, o uno por región',
    host: 'debe ser un nombre de host',
    port: 'debe ser un número de puerto',
    path: 'debe ser una ruta',
    origin: 'debe ser un origen, como https://crm.example.com',
    origins: 'debe ser una lista de orígenes: ["https://crm.example.com"]',
    httpOnlyLocally: 'solo puede ser "http" con un host de este equipo',
    needsGateway:
      'solo puede ser "recordings" con un "gateway" que ofrezca esta API: Genesys Cloud no la tiene',
    needsConversations: 'solo puede ser "required" con "api": "conversations"',
  },
};

export const signInTexts: SignInTexts = {
  refused: {
    title: 'Genesys Cloud rechazó el inicio de sesión',
    next: (error) =>
      `Vuelva a intentarlo. Si el problema persiste, pida a su administrador que revise el cliente de OAuth en Admin > Integrations > OAuth («${error}»).`,
  },
  notOurs: {
    title: 'El inicio de sesión se interrumpió',
    what: 'La respuesta pertenece a un inicio de sesión que no empezó en esta página.',
    next: 'Inicie sesión desde aquí.',
  },
  popupBlocked: {
    title: 'Se bloqueó la ventana de inicio de sesión',
    what: 'En las Iframe Sandbox Options de la integración falta allow-popups, o su navegador bloquea las ventanas emergentes.',
    next: 'Pida a su administrador que añada allow-popups en Admin > Integrations. Si ya está, permita las ventanas emergentes de esta página y luego inicie sesión.',
  },
  popupLeft: {
    title: 'El inicio de sesión no se completó',
    what: 'El inicio de sesión no se completó en dos minutos.',
    next: 'Vuelva a iniciar sesión y termine en la ventana.',
  },
  takesLong: {
    title: 'Iniciando sesión…',
    what: 'Está tardando más de lo habitual.',
    next: 'Espere un momento o inicie sesión aquí.',
  },
  triedBefore: {
    title: 'Inicie sesión para continuar',
    what: 'El inicio de sesión automático no funcionó.',
    next: 'Inicie sesión manualmente. Si también falla, puede que su navegador bloquee las cookies de esta página.',
  },
  unreachable: {
    title: 'No se puede acceder a la página de inicio de sesión de Genesys Cloud',
    what: 'No responde o está fuera de servicio.',
    next: 'Compruebe su red y después inicie sesión.',
  },
  noToken: {
    title: 'Sesión iniciada, pero sin acceso',
    what: 'Genesys Cloud inició su sesión, pero no dio a esta página un acceso válido.',
    next: 'Inicie sesión de nuevo. Si el problema persiste, contacte con su administrador.',
  },
  stillValid: {
    title: 'Solo ha cerrado la sesión en esta página',
    what: 'No se pudo avisar a Genesys Cloud.',
    next: (time) =>
      `El acceso termina a las ${time}. Hasta entonces, cierre este navegador o no permita que otra persona lo use.`,
  },
  failed: {
    title: 'No se pudo iniciar sesión',
    next: 'Vuelva a intentarlo en un minuto. Si el problema persiste, contacte con su administrador.',
  },
};
