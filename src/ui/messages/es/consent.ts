import type { ConsentMessages } from '../../../i18n/messages.ts';

export const consentMessages: ConsentMessages = {
  question: 'Pregunte al cliente: ¿se puede grabar esta llamada?',
  agrees: 'El cliente acepta',
  refuses: 'Rechaza',
  saving: 'Guardando…',
  answers: { given: 'Aceptado', refused: 'Rechazado', withdrawn: 'Retirado' },
  noted: (answer, time, by) => `${answer}: anotado en la llamada por ${by} (${time})`,
  notSaved: 'La respuesta no se ha guardado',
  notShown: 'Genesys Cloud la aceptó, pero no aparece en la llamada.',
  tryAgain: 'Reintentar',
  stillRecorded: 'El cliente no acepta, pero la llamada se está grabando.',
  offers: { pause: 'Pausar ahora', stop: 'Detener ahora' },
};
