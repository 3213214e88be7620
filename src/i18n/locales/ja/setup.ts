import type { SetupTexts, SignInTexts } from '../../messages.ts';

const wrongFile = '設定ファイルに問題があります';
const reload = 'その後、このページを再読み込みしてください。';

export const setupTexts: SetupTexts = {
  badAddress: {
    title: '統合の URL に問題があります',
    next: 'Admin > Integrations でこの統合のプロパティを開き、次の Application URL を入力するよう、管理者に依頼してください。',
  },
  badValues: {
    unfilledPlaceholder: (parameter) =>
      `Genesys Cloud が「${parameter}」を設定しませんでした。プレースホルダーの綴りが誤っているか、この種類の統合では対応していない可能性があります。`,
    badConversationId: (value) => `「${value}」は会話の ID ではありません。`,
    strangeHost: (value) => `「${value}」は Genesys Cloud のアドレスではありません。`,
  },
  strangeEmbedder: {
    title: '許可されていないサイトに埋め込まれています',
    what: (origin) =>
      `${origin} は Genesys Cloud のページではなく、config.json にも記載されていないため、サインインは行われません。`,
    next: `そのサイトに心当たりがない場合は、このページを閉じてください。心当たりがある場合は、config.json と frame-ancestors ヘッダーに追加するよう、管理者に依頼してください。${reload}`,
  },
  unknownRegion: {
    title: '不明なリージョンです',
    what: (value) => `このバージョンはリージョン「${value}」に対応していません。`,
    next: 'このアプリケーションの最新バージョンをインストールするよう、管理者に依頼してください。URL にリージョンが固定で指定されている場合は、{{gcTargetEnv}} に置き換えてください。',
  },
  configMissing: {
    title: '設定ファイルがありません',
    what: (status) => `config.json を読み込めませんでした（${status ?? '応答なし'}）。`,
    next: `OAuth クライアントの ID を記載した config.json をこのページと同じ場所に置くよう、管理者に依頼してください。${reload}`,
  },
  configNotJson: {
    title: wrongFile,
    what: 'config.json は有効な JSON ではありません。',
    next: `カンマや引用符の不足がないか確認するよう、管理者に依頼してください。動作する最小のファイルは次のとおりです。${reload}`,
  },
  badConfig: {
    title: wrongFile,
    what: 'config.json に誤りがあります：',
    next: `これらの項目を修正するよう、管理者に依頼してください。${reload}`,
  },
  mistakes: {
    missing: '指定されていません',
    unknownKey: '不明な設定です',
    oneOf: (allowed) => `次のいずれかを指定してください：${allowed}`,
    object: 'オブジェクト {…} を指定してください',
    seconds: (allowed) => `0～${allowed} の整数（秒）を指定してください`,
    language: '言語を指定してください（例：ja、pt-BR）',
    consentText: 'エージェントがお客様に伝える、または尋ねる文を指定してください',
    domain: 'Genesys Cloud のドメインを指定してください（例：mypurecloud.jp）',
    clientId: 'OAuth クライアントの ID を指定してください',
    clientIdsOfPages:
      'OAuth クライアントの ID、またはページごとの ID を指定してください：{"agent": …, "queue": …, "setup": …}',
    clientIdsOfRegions: 'OAuth クライアントの ID、またはリージョンごとの ID を指定してください',
    host: 'ホスト名を指定してください',
    port: 'ポート番号を指定してください',
    path: 'パスを指定してください',
    origin: 'オリジンを指定してください（例：https://crm.example.com）',
    origins: 'オリジンのリストを指定してください：["https://crm.example.com"]',
    httpOnlyLocally: '"http" を指定できるのは、このコンピューター上のホストだけです',
    needsGateway:
      '"recordings" を指定するには、この API を備えた "gateway" が必要です（Genesys Cloud にはありません）',
    needsConversations: '"required" を指定するには、"api": "conversations" が必要です',
  },
};

export const signInTexts: SignInTexts = {
  refused: {
    title: 'Genesys Cloud がサインインを拒否しました',
    next: (error) =>
      `もう一度お試しください。解決しない場合は、Admin > Integrations > OAuth の OAuth クライアントを確認するよう管理者に依頼してください（「${error}」）。`,
  },
  notOurs: {
    title: 'サインインを中止しました',
    what: 'このページから開始したサインインの応答ではありません。',
    next: 'このページからサインインしてください。',
  },
  popupBlocked: {
    title: 'サインイン画面がブロックされました',
    what: '統合の Iframe Sandbox Options に allow-popups がないか、ブラウザーがポップアップをブロックしています。',
    next: 'Admin > Integrations で allow-popups を追加するよう、管理者に依頼してください。すでにある場合は、このページのポップアップを許可してから、サインインしてください。',
  },
  popupLeft: {
    title: 'サインインが完了しませんでした',
    what: '2 分以内にサインインが完了しませんでした。',
    next: 'もう一度サインインし、サインイン画面で操作を完了してください。',
  },
  takesLong: {
    title: 'サインインしています…',
    what: '通常より時間がかかっています。',
    next: 'しばらく待つか、ここからサインインしてください。',
  },
  triedBefore: {
    title: '続けるにはサインインしてください',
    what: '自動サインインに失敗しました。',
    next: '手動でサインインしてください。再び失敗する場合は、ブラウザーがこのページの Cookie をブロックしている可能性があります。',
  },
  unreachable: {
    title: 'Genesys Cloud のサインインページに接続できません',
    what: '応答がないか、障害が発生しています。',
    next: 'ネットワークを確認してから、サインインしてください。',
  },
  noToken: {
    title: 'サインイン済みですが、アクセスできません',
    what: 'Genesys Cloud から有効なアクセス権を取得できませんでした。',
    next: 'もう一度サインインしてください。解決しない場合は、管理者に連絡してください。',
  },
  stillValid: {
    title: 'このページからのみサインアウトしました',
    what: 'Genesys Cloud に通知できませんでした。',
    next: (time) =>
      `アクセスは ${time} に終了します。それまでは、このブラウザーを閉じるか、他の人に使わせないでください。`,
  },
  failed: {
    title: 'サインインに失敗しました',
    next: '1 分ほど待ってから、もう一度お試しください。解決しない場合は、管理者に連絡してください。',
  },
};
