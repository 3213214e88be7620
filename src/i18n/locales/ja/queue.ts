import { countingIn } from '../../plural.ts';
import type { QueueMessages } from '../../messages.ts';

const { number, counted, wait } = countingIn('ja');

export const queueMessages: QueueMessages = {
  title: '録音',
  purpose: 'キューの通話の録音を一時停止、再開、停止します。',
  chooseQueue: 'キューを選択',
  searchQueues: '名前で検索',
  recentQueues: '最近使用したキュー',
  allQueues: 'すべてのキュー',
  loadingQueues: 'キューを読み込んでいます…',
  queues: counted({ other: 'キュー #件' }),
  firstQueues: (shown, total) =>
    `${number(total)}件中${number(shown)}件を表示中。名前で検索してください。`,
  unreadQueues: (read, total) =>
    `キュー ${number(total)}件中、最初の${number(read)}件だけ読み込めました。`,
  noQueue: (name) => `「${name}」に一致するキューはありません。`,
  noQueues: {
    title: '選択できるキューがありません',
    what: 'アクセスできるキューがありません。',
    next: 'キューが属する部門へのアクセス権を管理者に依頼してください。',
  },
  otherQueue: 'キューを変更',
  runsNow: '一括操作の実行中です。先に中止してください。',
  unnamedQueue: '名前不明のキュー',

  searching: '通話を読み込んでいます…',
  searchingFound: (found, about) =>
    `通話を読み込んでいます… 約${number(about)}件中${number(found)}件`,
  calls: counted({ other: '通話 #件' }),
  firstCalls: (read, about) =>
    `約${number(about)}件の通話のうち、最初の${number(read)}件だけ読み込めました。`,
  noCalls: 'このキューに通話はありません。新しい通話はここに表示されます。',
  searchAgain: '更新',
  queueGone: {
    title: 'このキューはもうありません',
    what: '削除された可能性があります。',
    next: '別のキューを選択してください。',
  },
  notYourDivision: {
    title: 'このキューを表示する権限がありません',
    what: 'ロールに含まれていない部門のキューです。',
    next: 'ロールに部門を追加するよう管理者に依頼するか、別のキューを選択してください。',
  },

  columns: {
    agent: 'エージェント',
    customer: '顧客',
    started: '開始',
    duration: '通話時間',
    status: '状態',
    recorders: '録音の種類',
  },
  oldestStatus: (age) => `最も古い状態：${age}`,
  pausedFor: (time) => `${time} 経過`,
  openCall: '対話を開く',
  connecting: '接続中…',
  checking: '確認中',
  allAgents: '全エージェント',
  searchCalls: 'エージェント、顧客、番号で検索',
  clearFilters: 'フィルターを解除',
  noMatches: '条件に一致する通話はありません。',
  tableName: (queue) => `${queue} の通話`,
  waitingForAgent: 'エージェント待ち',
  live: 'リアルタイム',
  notChecked: '未確認',
  unread: '確認できません',
  keys: 'スペースキーで選択、Shift と矢印キーで範囲を選択、Ctrl+A ですべてを選択します。',
  keysToOpen: 'Enter キーで対話を開きます。',
  chosen: counted({ other: '#件を選択中' }),
  selectAll: 'すべて選択',
  actOn: {
    stop: counted({ other: '通話 #件の録音を停止' }),
    pause: counted({ other: '通話 #件の録音を一時停止' }),
    resume: counted({ other: '通話 #件の録音を再開' }),
  },
  actOnShort: { stop: '停止', resume: '再開' },
  cannot: {
    stop: '停止できる録音はありません。ポリシーによる録音は一時停止のみ可能です。',
    pause: '一時停止できる録音はありません。',
    resume: '一時停止中の録音はありません。',
  },
  stillChecking: 'これらの通話を確認しています。',

  confirm: {
    stop: counted({ other: '通話 #件の録音を停止しますか？' }),
    pause: counted({ other: '通話 #件の録音を一時停止しますか？' }),
    resume: counted({ other: '通話 #件の録音を再開しますか？' }),
  },
  willHappen: {
    stop: '録音は、Genesys Cloud が許可する場合は停止し、それ以外は一時停止します。ポリシーによる録音は一時停止のみ可能です。スニペットは一時停止できず、録音が続くことがあります。',
    pause: '録音は、だれかが再開するまで一時停止します。スニペットは一時停止できません。',
    resume: '一時停止中の録音を再開します。ほかの通話は変わりません。',
  },
  ofThese: {
    stop: counted({ other: '停止：#件' }),
    pause: counted({ other: '一時停止：#件' }),
    pauseInstead: counted({ other: '停止できないため一時停止：#件' }),
    resume: counted({ other: '再開：#件' }),
    notRecorded: counted({ other: '録音なし：#件' }),
    notPossible: counted({ other: '現在変更不可：#件' }),
    ended: counted({ other: '終了：#件' }),
    checking: counted({ other: '未確認：#件（送信の前に1件ずつ確認します）' }),
  },
  alreadySo: {
    stop: counted({ other: 'すでに一時停止中：#件' }),
    pause: counted({ other: 'すでに一時停止中：#件' }),
    resume: counted({ other: 'すでに録音中：#件' }),
  },
  takes: (ms) => `所要時間は約${wait(ms)}です。`,
  confirmButton: {
    stop: counted({ other: '録音 #件を停止' }),
    pause: counted({ other: '録音 #件を一時停止' }),
    resume: counted({ other: '録音 #件を再開' }),
  },
  leaveUnchanged: 'キャンセル',

  progress: {
    stop: '録音を停止しています…',
    pause: '録音を一時停止しています…',
    resume: '録音を再開しています…',
  },
  of: (settled, total) => `${number(total)}件中${number(settled)}件`,
  rate: (perMinute) => `毎分${number(perMinute)}件`,
  left: (ms) => `残り${wait(ms)}`,
  waitingFor: (seconds) =>
    `Genesys Cloud がリクエストを制限しています。${seconds} 秒後に続行します`,
  cancel: '中止',
  cancelling: '中止しています… 送信済みのリクエストの完了を待っています。',
  held: {
    title: 'サインアウトしています',
    what: '再びサインインするまで、何も送信されません。',
    next: '続けるには、サインインしてください。',
  },

  unfinishedRun: (settled, total) => ({
    title: '前回の一括操作は中断されました',
    what: `ページを閉じた時点で、${number(total)}件中${number(settled)}件が完了していました。`,
    next: '表は現在の状態です。残りはもう一度操作してください。完了済みの通話は変わりません。',
  }),
  ended: {
    finished: {
      stop: '停止が完了しました',
      pause: '一時停止が完了しました',
      resume: '再開が完了しました',
    },
    cancelled: {
      stop: '停止を中止しました',
      pause: '一時停止を中止しました',
      resume: '再開を中止しました',
    },
    failed: {
      stop: '停止は途中で終了しました',
      pause: '一時停止は途中で終了しました',
      resume: '再開は途中で終了しました',
    },
  },
  done: { stop: '停止', pause: '一時停止', resume: '再開' },
  alreadyDone: { stop: '停止不要', pause: 'すでに一時停止中', resume: 'すでに録音中' },
  outcomes: {
    notRecorded: '録音なし',
    pausedInstead: '停止の代わりに一時停止',
    gone: '通話終了',
    notPossible: '不可',
    notPermitted: '権限なし',
    failed: '失敗',
    notTried: '未実行',
  },
  sum: counted({ other: '合計 #件' }),
  retry: counted({ other: '#件を再試行' }),
  saveCsv: 'CSV で保存',
  saveJson: 'JSON で保存',
  closeReport: '結果を閉じる',
  fileName: (queue) => `${queue} の録音`,
};
