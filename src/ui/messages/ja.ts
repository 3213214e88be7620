import { failures } from './ja/failures.ts';
import { signInProblem } from './ja/sign-in-problems.ts';
import { tellFailures } from '../../i18n/format-failure.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Japanese. */
export const ja: Messages = {
  late: {
    sheet: async () => (await import('./ja/sheet.ts')).sheet,
    pause: async () => (await import('./ja/pause.ts')).pauseMessages,
    consent: async () => (await import('./ja/consent.ts')).consentMessages,
    myCalls: async () => (await import('./ja/my-calls.ts')).myCallsMessages,
    queue: async () => (await import('./ja/queue.ts')).queueMessages,
    setupProblem: async () => (await import('./ja/setup-problems.ts')).setupProblem,
  },
  lang: 'ja',
  panelName: '通話録音',
  statusName: '録音の状態',
  labels: {
    unknown: '不明',
    notRecorded: '録音していません',
    starting: '開始処理中…',
    recording: '録音中',
    stopping: '停止処理中…',
    pausing: '一時停止処理中…まだ録音中',
    paused: '一時停止中',
    pausedOnHold: '保留のため一時停止中',
    resuming: '再開処理中…',
    ended: '通話終了',
  },
  meanings: {
    unknown: 'Genesys Cloud の応答待ちです。',
    notRecorded: 'この通話は録音されていません。',
    starting: 'まだ確認されていません。',
    recording: 'この通話は録音されています。',
    stopping: '確認されるまで録音は続きます。',
    pausing: '確認されるまで録音は続きます。',
    paused: '再開するまで録音されません。',
    pausedOnHold: '保留中は録音されません。',
    resuming: 'まだ確認されていません。',
    ended: 'この通話にはもう参加していません。',
  },
  actions: {
    start: { short: '録音開始', full: '録音開始' },
    stop: { short: '録音停止', full: '録音停止' },
    pause: { short: '一時停止', full: '一時停止（録音）' },
    resume: { short: '録音再開', full: '録音再開' },
  },
  reasons: {
    busy: '処理中です。',
    checking: '通話の状態を確認しています。',
    ended: '通話は終了しました。',
    notMyCall: 'あなたはこの通話の参加者ではありません。',
    notConnected: 'この通話に接続していません。先に接続してください。',
    alreadyRecording: '通話はすでに録音されています。',
    notRecording: '通話は録音されていません。',
    policyCannotStop:
      '組織のポリシーによる録音です。一時停止はできますが、ここから停止はできません。',
    othersRecording: 'ほかの人が開始した録音です。一時停止はできますが、停止はできません。',
    snippetCannotPause: 'スニペットは一時停止できません。停止してから、新しく開始してください。',
    alreadyPaused: '録音はすでに一時停止中です。',
    notPaused: '録音は一時停止していません。',
    pausedOnHold: '通話の保留中は一時停止します。保留を解除すると録音が続きます。',
    isPaused: '録音は一時停止中です。再開してください。',
    consentFirst: '先にお客様に確認し、回答を下に記録してください。',
    consentRefused: 'お客様は録音に同意していません。',
    apiCannotPause: 'この環境では録音の開始と停止はできますが、一時停止はできません。',
    notPermitted: '権限がありません。権限が付与された場合は、再確認してください。',
    signedOut: 'サインアウトしています。先にサインインしてください。',
  },
  already: {
    start: 'すでに録音中でした。',
    stop: '停止する録音はありませんでした。',
    pause: 'すでに一時停止中でした。',
    resume: '一時停止はすでに解除されていました。',
  },

  recorders: {
    policy: 'ポリシー',
    agentPolicy: 'エージェントポリシー',
    adhoc: 'アドホック',
    snippet: 'スニペット',
    unnamed: 'レコーダー',
  },
  recorderStates: { active: '録音中', paused: '一時停止中' },
  atLeast: (time) => `${time} 以上`,
  beginningNotSeen: '確認できた時間です。もっと前から始まっていた可能性があります。',

  trust: {
    live: 'リアルタイム',
    checking: '確認中…',
    lastKnown: '最後に確認した時点の状態',
    notLive: '非リアルタイム：15 秒ごとに確認',
  },
  checkAgain: '再確認',
  retryIn: (seconds) => `${seconds} 秒後に再試行します`,
  reference: '参照番号：',
  failure: tellFailures(failures),

  signIn: 'サインイン',
  notSignedIn: {
    title: 'サインインしていません',
    what: 'Genesys Cloud でのユーザー確認が必要です。',
    next: '録音の確認と操作をするには、サインインしてください。',
  },
  signingIn: 'サインインしています…',
  pressIsKept: '操作は保持され、サインイン後に実行されます。',

  signInProblem,
};
