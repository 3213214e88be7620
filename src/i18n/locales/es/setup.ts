import type { SetupTexts } from '../../messages.ts';

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
    title: 'Esta página se muestra dentro de una página desconocida',
    what: (origin) =>
      `${origin} no es de Genesys Cloud ni figura en config.json, así que no se inicia ninguna sesión.`,
    next: `Si no conoce esa página, salga de ella. Si la conoce, pida a su administrador que la añada a config.json y a la cabecera frame-ancestors. ${reload}`,
  },
  unknownRegion: {
    title: 'No se conoce esta región',
    what: (value) => `«${value}» no es una región que esta versión conozca.`,
    next: 'Pida a su administrador que instale la versión más reciente de esta aplicación. Si la URL de la integración contiene la propia región, debe poner {{gcTargetEnv}} en su lugar.',
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
};
