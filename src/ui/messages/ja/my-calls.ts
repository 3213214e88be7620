import type { MyCallsMessages } from '../../../i18n/messages.ts';

export const myCallsMessages: MyCallsMessages = {
  title: '自分の通話',
  looking: '通話を探しています…',
  none: '現在、通話はありません。着信するとここに表示されます。',
  phases: { ringing: '着信中', connected: '接続中', held: '保留中' },
  unknownCaller: '不明な相手',
  rings: (who) => `${who}から着信中です`,
  others: (count) => `ほか${count}件`,
};
