import type { CheckMessages } from '../../install-messages.ts';
import { countingIn } from '../../plural.ts';

const { number } = countingIn('es');

const todos = {
  headers: 'Compare las cabeceras de su servidor con docs/hosting.md.',
  oauth: 'Complete el cliente de OAuth en Admin > Integrations > OAuth o instale de nuevo.',
  roles:
    'Complete el rol en Admin > People & Permissions > Roles / Permissions y asígnelo a un grupo, o instale de nuevo. Los permisos también pueden venir de otros roles.',
  integrations:
    'Añada o complete la integración en Admin > Integrations o instale de nuevo. docs/install.md indica cada campo.',
  report: 'Adjunte este informe a una incidencia.',
};

export const checkMessages: CheckMessages = {
  open: 'Comprobar esta organización',
  heading: '¿Funciona aquí?',
  intro: 'La comprobación no cambia nada. Abre un canal de notificaciones, que caduca en un día.',
  conversation: 'Conversation ID de una llamada en curso (opcional)',
  conversationHint:
    'Permite comprobar si las llamadas de esta organización tienen el formato esperado.',
  badConversation:
    'Introduzca el ID que muestra la dirección de la interacción o deje el campo vacío.',
  start: 'Iniciar la comprobación',
  again: 'Comprobar de nuevo',
  has: 'Ya presentes:',
  report:
    'El informe no contiene nombres, números de teléfono ni tokens; puede adjuntarlo a una incidencia.',
  copyReport: 'Copiar el informe',
  copied: 'Copiado',
  download: 'Descargar el informe',
  back: 'Atrás',
  progress: (done, total) => `Comprobando… ${number(done)} de ${number(total)}`,
  unexpected:
    'Se produjo un error inesperado. Inténtelo de nuevo. Si se repite, abra una incidencia.',
  verdicts: {
    ok: 'Correcto',
    hint: 'Recomendación',
    problem: 'Corregir',
    unknown: 'Sin comprobar',
  },
  findings: {
    'host.pages': {
      what: 'El servidor entrega las páginas',
      todo: 'Suba todo el contenido de dist/ a la carpeta de las páginas.',
    },
    'host.query': {
      what: 'El servidor conserva la cadena de consulta cuando quita .html',
      todo: 'Las redirecciones deben conservar la cadena de consulta, que trae el resultado del inicio de sesión. Si no, desactívelas.',
    },
    'host.missing': {
      what: 'Los archivos inexistentes devuelven 404',
      todo: 'Desactive la respuesta con una página («single-page app»): un script antiguo recibiría HTML.',
    },
    'host.framing': { what: 'Solo Genesys Cloud puede incrustar las páginas', todo: todos.headers },
    'host.policy': {
      what: 'Las páginas tienen una política de seguridad estricta',
      todo: todos.headers,
    },
    'host.caching': { what: 'Las cachés guardan solo scripts', todo: todos.headers },
    'host.compression': { what: 'Los scripts están comprimidos', todo: 'Active gzip o Brotli.' },
    'host.opener': {
      what: 'La ventana de inicio de sesión encuentra la página que la abrió',
      todo: 'No envíe esa cabecera para signed-in.html.',
    },
    'config.valid': {
      what: 'config.json es válido',
      todo: 'Corrija las claves indicadas. La página de los agentes las muestra completas; docs/configuration.md las enumera todas.',
    },
    'config.cached': {
      what: 'Ninguna caché guarda un config.json antiguo',
      todo: 'Vacíe la caché y entregue config.json con Cache-Control: no-cache.',
    },
    'config.grant': {
      what: 'Las páginas inician sesión con PKCE',
      todo: 'Con la concesión implícita queda un token utilizable en el historial del navegador, y Genesys Cloud la retira en 2027. Instale un cliente con PKCE.',
    },
    'signIn.agent': { what: 'Los agentes pueden iniciar sesión', todo: todos.oauth },
    'signIn.queue': { what: 'Los supervisores pueden iniciar sesión', todo: todos.oauth },
    'role.agent': { what: 'El rol de los agentes tiene los permisos', todo: todos.roles },
    'role.queue': { what: 'El rol de los supervisores tiene los permisos', todo: todos.roles },
    'integration.agent': {
      what: 'El widget de los agentes está instalado',
      todo: todos.integrations,
    },
    'integration.queue': { what: 'La página de la cola está instalada', todo: todos.integrations },
    'queue.absent': {
      what: 'La página de la cola no está instalada',
      todo: 'Si los supervisores la necesitan, instale de nuevo y elija sus grupos.',
    },
    'notifications.channel': {
      what: 'Se puede suscribir a las notificaciones',
      todo: 'Compruebe el permiso Routing > Queue > View y el ámbito notifications.',
    },
    'notifications.beat': {
      what: 'El servicio de notificaciones responde',
      todo: 'Permita WebSockets (wss) en la red y su proxy.',
    },
    'call.flat': { what: 'Una llamada de un agente tiene el formato esperado', todo: todos.report },
    'call.nested': {
      what: 'Una llamada vista por supervisores tiene el formato esperado',
      todo: todos.report,
    },
  },
  details: {
    absent: 'no existe',
    'granted to nobody': 'no asignado a nadie',
    'name (another page)': 'nombre (muestra otra página)',
    several: 'hay varios',
    'configuration (not readable)': 'configuración (no se pudo leer)',
  },
  conclusions: {
    works: 'Todo lo comprobado funciona aquí.',
    unclear: 'No se encontró ningún error, pero algunos puntos no se pudieron comprobar.',
    problems: 'Aún no funciona aquí: corrija los puntos marcados.',
    signedOut: 'Se rechazó el inicio de sesión; solo se comprobó el servidor.',
  },
};
