import type { PauseMessages } from '../../../i18n/messages.ts';

export const pauseMessages: PauseMessages = {
  again: '録音を再開しました。',
  pausedFor: (time) => `一時停止から ${time}経過しました。`,
  pausedForAtLeast: (time) => `一時停止から少なくとも ${time}経過しました。`,
  resumeWhenDone: 'カード情報の聞き取りが終わったら、再開してください。',

  resumesIn: (time) => `自動再開まで ${time}`,
  resumesSoon: 'まもなく録音が自動的に再開します。',
  keepPausedIfNotDone: 'カード情報の聞き取りが終わっていない場合は、一時停止を延長してください。',
  givenUp: '録音は自動的に再開されません。',
  keepPaused: 'あと 1 分一時停止',
};
