import type { ConsentMessages } from '../../../i18n/messages.ts';

export const consentMessages: ConsentMessages = {
  question: 'Pergunte ao cliente: esta chamada pode ser gravada?',
  agrees: 'O cliente aceita',
  refuses: 'Recusa',
  saving: 'Salvando…',
  answers: { given: 'Aceito', refused: 'Recusado', withdrawn: 'Retirado' },
  noted: (answer, time, by) => `${answer}: registrado na chamada por ${by} (${time})`,
  notSaved: 'A resposta não foi salva',
  notShown: 'O Genesys Cloud aceitou, mas ela não aparece na chamada.',
  tryAgain: 'Tentar de novo',
  stillRecorded: 'O cliente recusa, mas a chamada está sendo gravada.',
  offers: { pause: 'Pausar agora', stop: 'Parar agora' },
};
