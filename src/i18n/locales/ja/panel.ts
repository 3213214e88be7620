import type { FailureTexts, OtherFiles, PanelTexts } from '../../messages.ts';

const failures: FailureTexts = {
  refused: {
    start: '開始できませんでした',
    stop: '停止できませんでした',
    pause: '一時停止できませんでした',
    resume: '再開できませんでした',
    read: '状態を取得できませんでした',
  },
  uncertain: {
    start: '開始を確認できません',
    stop: '停止を確認できません',
    pause: '一時停止を確認できません',
    resume: '再開を確認できません',
    read: '状態を確認できません',
  },
  noCardData: '「一時停止中」と表示されるまで、カード情報を聞かないでください。',
  contactAdministrator: '解決しない場合は、参照番号を管理者に伝えてください。',
  kinds: {
    signedOut: ['サインインの有効期限が切れました。', 'もう一度サインインしてください。'],
    otherUser: [
      '操作後に別のユーザーがサインインしました。',
      '状態を確認し、必要であればもう一度操作してください。',
    ],
    notParticipant: [
      '操作できるのは、通話に接続している参加者だけです。',
      '応答してから、もう一度お試しください。',
    ],
    callEnded: ['通話は終了しました。', '必要な操作はありません。'],
    refusedAsEnded: [
      '通話が終了しているとして、Genesys Cloud に拒否されました。',
      '状態を確認し、もう一度お試しください。',
    ],
    notMyCall: ['この通話に参加していません。', '自分の通話を開いてください。'],
    notFound: ['Genesys Cloud でこの録音が見つかりません。', '再確認してください。'],
    conflict: [
      '同時に別の場所で通話が変更されました。',
      '状態を確認し、必要であればもう一度お試しください。',
    ],
    tooManyRequests: [
      'Genesys Cloud へのリクエストが多すぎます。',
      '1 分ほど待ってから、もう一度お試しください。',
    ],
    offline: [
      'Genesys Cloud に接続できません。',
      'ネットワーク接続を確認し、もう一度お試しください。',
    ],
    timeout: [
      'Genesys Cloud の応答に時間がかかりすぎました。',
      'しばらくしてから再確認してください。',
    ],
    badAnswer: ['Genesys Cloud から予期しない応答がありました。', '再確認してください。'],
    unconfirmed: [
      'Genesys Cloud は受け付けましたが、完了をまだ確認できません。',
      '状態を確認し、もう一度お試しください。',
    ],
  },
  platform: (status) => [
    `Genesys Cloud でエラーが発生しました（${status}）。`,
    '1 分ほど待ってから、もう一度お試しください。',
  ],
  rejected: (status, message) => `Genesys Cloud に拒否されました（${status}）：${message}`,
  lacksScope: (scope) => [
    `このアプリには OAuth スコープ${scope}がありません。`,
    'Admin > Integrations > OAuth で追加するよう管理者に依頼し、その後再確認してください。',
  ],
  lacksPermission: (permission) => [
    `権限${permission}がありません。`,
    'Admin > Roles and Permissions で付与するよう管理者に依頼し、その後再確認してください。',
  ],
  quoted: (name) => `「${name}」`,
  or: 'または',
  and: 'と',
  space: '',
};

/** Japanese. */
export const panel: PanelTexts = {
  panelName: '通話録音',
  statusName: '録音の状態',
  labels: {
    unknown: '不明',
    notRecorded: '録音していません',
    suppressed: '録音していません',
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
    unknown: '録音の状態を確認しています…',
    notRecorded: 'この通話は録音されていません。',
    suppressed: 'キューまたはフローが録音を抑止しています。',
    starting: 'まだ確認されていません。',
    recording: 'この通話は録音されています。',
    stopping: '確認されるまで録音は続きます。',
    pausing: '確認されるまで録音は続きます。',
    paused: '再開するまで録音されません。',
    pausedOnHold: '保留中は録音されません。',
    resuming: 'まだ確認されていません。',
    ended: 'この通話は終了しました。',
  },
  noStatus: '録音の状態を取得できません。',
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
    left: 'この通話から退出しました。',
    noCallYet: 'まだ通話はありません。',
    notMyCall: 'この通話に参加していません。',
    notConnected: '先に電話に出てください。',
    listeningIn: 'モニタリング中です。録音を操作できるのは、通話中のエージェントだけです。',
    alreadyRecording: '通話はすでに録音されています。',
    notRecording: '通話は録音されていません。',
    policyCannotStop: '組織のポリシーによる録音です。一時停止はできますが、停止はできません。',
    othersRecording: 'ほかの人が開始した録音です。一時停止はできますが、停止はできません。',
    snippetCannotPause: 'スニペットは一時停止できません。停止してから、新しく開始してください。',
    stopSnippetFirst: '先にスニペットを停止してください。',
    willNotPause: 'この録音は一時停止できません。',
    alreadyPaused: '録音はすでに一時停止中です。',
    notPaused: '録音は一時停止していません。',
    pausedOnHold: '保留中のため一時停止しています。保留を解除すると録音を再開します。',
    onHold: '通話は保留中です。先に保留を解除してください。',
    isPaused: '録音は一時停止中です。再開してください。',
    isPausing: '録音を一時停止しています。',
    suppressed: 'キューまたはフローが録音を抑止しています。',
    startOff: '組織の設定により、ここでは録音を開始できません。',
    consentFirst: '先にお客様に確認し、下で回答を選んでください。',
    consentRefused: 'お客様は録音に同意していません。',
    apiCannotPause: 'ここでは録音の開始と停止はできますが、一時停止はできません。',
    notPermitted: '権限がありません。付与されたばかりの場合は、再確認してください。',
    signedOut: 'サインアウトしています。先にサインインしてください。',
  },
  already: {
    start: 'すでに録音中でした。',
    stop: '停止する録音はありませんでした。',
    pause: 'すでに一時停止中でした。',
    resume: 'すでに再開されていました。',
  },

  recorders: {
    policy: 'ポリシー',
    agentPolicy: 'エージェントポリシー',
    adhoc: 'アドホック',
    snippet: 'スニペット',
    unnamed: 'レコーダー',
  },
  recorderStates: { active: '録音中', paused: '一時停止中' },
  atLeast: (time) => `${time}+`,
  beginningNotSeen: 'もっと前に始まっていた可能性があります。',

  trust: {
    checking: '確認中…',
    notLive: (seconds) => `非リアルタイム：${seconds} 秒ごとに確認`,
    checkedEvery: (seconds) => `${seconds} 秒ごとに確認`,
  },
  lastConfirmed: (status, time) => `最終確認：${status}、${time}`,
  lastConfirmedAt: (time) => `最終確認：${time}`,
  tryAgain: '再試行',
  checkAgain: '再確認',
  retryIn: (seconds) => `${seconds} 秒後に再試行します`,
  reference: '参照番号：',

  signIn: 'サインイン',
  notSignedIn: {
    title: 'サインインしていません',
    what: 'Genesys Cloud がユーザーを確認する必要があります。',
    next: '録音の確認と操作をするには、サインインしてください。',
  },
  signingIn: 'サインインしています…',
  pressIsStored: 'サインイン後に実行します。',

  failures,
};

/** The files of this language that load when they are needed. */
export const otherFiles: OtherFiles = {
  features: () => import('./features.ts'),
  queue: () => import('./queue.ts'),
  setup: () => import('./setup.ts'),
};
