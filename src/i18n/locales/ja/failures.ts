import type { FailureTexts } from '../../messages.ts';

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
  unavailable: '続ける前に状態を確認してください。',
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
