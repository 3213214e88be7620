import type { ConsentMessages } from '../../../i18n/messages.ts';

export const consentMessages: ConsentMessages = {
  question: 'お客様にご確認ください：この通話を録音してもよろしいですか？',
  agrees: 'お客様の同意あり',
  refuses: '拒否',
  saving: '保存中…',
  answers: { given: '同意', refused: '拒否', withdrawn: '取り消し' },
  noted: (answer, time, by) => `${answer}：${time} に ${by} が通話に記録`,
  notSaved: '回答は保存されていません',
  notShown: 'Genesys Cloud は受け付けましたが、通話に表示されていません。',
  tryAgain: '再試行',
  stillRecorded: 'お客様は拒否していますが、通話は録音されています。',
  offers: { pause: '今すぐ一時停止', stop: '今すぐ停止' },
};
