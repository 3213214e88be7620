import type { FailureTexts } from '../../../i18n/format-failure.ts';

export const failures: FailureTexts = {
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
  noCardData: '「一時停止中」と表示されるまで、カード情報を聞き取らないでください。',
  tellAdministrator: '繰り返し発生する場合は、参照番号を管理者に伝えてください。',
  kinds: {
    signedOut: ['サインインの有効期限が切れました。', '再度サインインしてください。'],
    notParticipant: [
      '通話に接続している参加者だけが操作できます。',
      '通話に接続してから、もう一度お試しください。',
    ],
    callEnded: ['通話は終了しました。', '必要な操作はありません。'],
    notMyCall: ['あなたはこの通話の参加者ではありません。', '自分の通話を開いてください。'],
    notFound: ['この録音は Genesys Cloud に見つかりません。', '再確認してください。'],
    conflict: [
      '別の操作が同時に通話を変更しました。',
      '状態を確認し、必要であればもう一度お試しください。',
    ],
    tooManyRequests: [
      'Genesys Cloud への要求が多すぎます。',
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
    badAnswer: ['Genesys Cloud の応答を解釈できません。', '再確認してください。'],
    unconfirmed: [
      'Genesys Cloud は受け付けましたが、実行されたことを確認できません。',
      '状態を確認し、もう一度お試しください。',
    ],
  },
  platform: (status) => [
    `Genesys Cloud で障害が発生しています（${status}）。`,
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
  space: '',
};
