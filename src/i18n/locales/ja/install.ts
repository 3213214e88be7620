import type { InstallMessages } from '../../install-messages.ts';
import { countingIn } from '../../plural.ts';
import { checkMessages } from './check.ts';

const { number } = countingIn('ja');
const steps = (count: number): string => `${number(count)} 件の手順`;

export const installMessages: InstallMessages = {
  title: 'Recording Control のインストール',
  framed: {
    title: 'このページを単独のタブで開いてください',
    what: '組織の設定を変更するため、ほかのページの中では動作しません。',
    next: '新しいタブで開く',
  },
  notSecure: {
    title: 'このページを https で開いてください',
    what: 'Genesys Cloud は https で配信されるページでのみ動作します。',
    next: 'https のアドレスを開く',
  },
  connect: {
    heading: '組織に接続',
    intro:
      'サインインには OAuth クライアントが必要です。Admin > Integrations > OAuth で「Add client」を選び、次の値を入力してください。',
    appName: 'App Name',
    grant: 'Grant Types',
    uri: 'Authorized redirect URIs',
    scopes: 'Scope',
    onlyYours:
      '保存したら、下に Client ID を入力してください。使うのはこのページだけです。終わったら削除してください。',
    compare: 'Admin のクライアントを下の項目と照らし合わせ、もう一度サインインしてください。',
    copy: 'コピー',
    copied: 'コピーしました',
    region: 'リージョン',
    clientId: 'Client ID',
    badClientId: 'Genesys Cloud がクライアントに表示する Client ID を入力してください。',
  },
  loading: '組織を読み込んでいます…',
  choose: {
    heading: 'インストールする内容',
    installed:
      'インストール済みです。現在の設定を表示しています。変更するか、「プランを表示」で確認してください。',
    agents: 'エージェントのグループ',
    agentsHint: '通話にウィジェットが表示され、録音を操作できます。',
    supervisors: 'スーパーバイザーのグループ',
    supervisorsHint: 'キューのページが表示されます。グループを選択しない場合、変更しません。',
    search: 'グループを検索',
    chosen: (count) => `${number(count)} 件選択中`,
    more: (shown, all) =>
      `${number(all)} 件中 ${number(shown)} 件を表示しています。ほかは検索してください。`,
    queues: '次のキューの通話のみ',
    queuesHint: '1 行に 1 つの名前。空欄：すべてのキュー。',
    name: 'ウィジェットの名前',
    nameHint: '空欄：「Call recording」の各言語訳。',
    languages: '名前の言語',
    plan: 'プランを表示',
    noGroup: 'エージェントのグループを 1 つ以上選択してください。',
  },
  plan: {
    heading: 'プラン',
    nothing: '変更はありません。',
    summary: (count) => `${steps(count)}。「適用」を押すまで何も変更されません。`,
    toConfig: 'config.json を確認',
    apply: '適用',
    back: '戻る',
    added: '追加：',
    removed: '削除：',
    field: (name) => `${name}：`,
  },
  fields: {
    role: { permissions: '権限', description: '説明' },
    client: {
      description: '説明',
      authorizedGrantType: 'Grant Types',
      registeredRedirectUri: 'Authorized redirect URIs',
      scope: 'Scope',
      accessTokenValiditySeconds: 'トークンの有効期間（秒）',
      state: 'ステータス',
    },
    integration: {
      name: '名前',
      notes: 'メモ',
      url: 'アプリケーション URL',
      sandbox: 'iframe のサンドボックスオプション',
      permissions: 'iframe の権限ポリシー',
      communicationTypeFilter: 'コミュニケーションタイプのフィルター',
      queueIdFilterList: 'キューのフィルター',
      groups: 'グループのフィルター',
      displayType: 'アプリケーションタイプ',
      featureCategory: 'アプリケーションカテゴリ',
      lifecycle: 'ライフサイクル',
      icon: 'アイコン',
      monochromicIcon: 'モノクロアイコン',
      i10n: '名前',
      state: 'ステータス',
    },
  },
  values: { on: 'オン', off: 'オフ', active: 'アクティブ', inactive: '非アクティブ' },
  steps: {
    createRole: (name) => `ロール「${name}」を作成`,
    changeRole: (name) => `ロール「${name}」に権限を追加`,
    grantRole: (name, group) => `ロール「${name}」をグループ「${group}」に付与`,
    createClient: (name) => `OAuth クライアント「${name}」を作成`,
    changeClient: (name) => `OAuth クライアント「${name}」を変更`,
    createIntegration: (name) => `統合「${name}」を作成`,
    configureIntegration: (name) => `統合「${name}」を設定`,
    enableIntegration: (name) => `統合「${name}」を有効化`,
  },
  things: {
    role: (name) => `ロール「${name}」`,
    client: (name) => `OAuth クライアント「${name}」`,
    integration: (name) => `統合「${name}」`,
  },
  remarks: {
    groupTakesNoRoles: (group, role) =>
      `グループ「${group}」にはロールを付与できません。メンバーに「${role}」を付与するか、Admin > Directory > Groups で「Group can be assigned roles」をオンにしてください。`,
    unknownPermission: (permission, role) =>
      `この組織には権限 ${permission} がありません。「${role}」には含まれません。`,
    keepsRole: (group, role) =>
      `グループ「${group}」にはロール「${role}」が残ります。不要な場合は Admin > Directory > Groups で外してください。`,
    otherDivision: (group, role) =>
      `グループ「${group}」のロール「${role}」は、ほかのディビジョンでのみ有効です。すべての通話に適用するには、Admin > Directory > Groups で Home ディビジョンを追加してください。`,
    adopted: (thing) =>
      `${thing}はすでに存在します。そのまま使用し、アンインストール時も残します。`,
  },
  rights: {
    'authorization:grant:add': 'グループにロールを割り当てる',
    'authorization:role:add': 'エージェントとスーパーバイザーのロールを作成する',
    'authorization:role:delete': 'アンインストール時にこれらのロールを削除する',
    'authorization:role:edit': '既存のロールに権限を追加する',
    'authorization:role:view': '既存のロールを確認する',
    'integrations:integration:add': 'ウィジェットとキューのページを追加する',
    'integrations:integration:delete': 'アンインストール時にウィジェットとキューのページを削除する',
    'integrations:integration:edit': 'ウィジェットとキューのページを設定して有効にする',
    'integrations:integration:view': '既存の統合を確認する',
    'oauth:client:add':
      'エージェントとスーパーバイザーのサインインに使う OAuth クライアントを作成する',
    'oauth:client:delete': 'アンインストール時にこれらの OAuth クライアントを削除する',
    'oauth:client:edit': 'OAuth クライアントに不足している設定を追加する、または削除前に無効にする',
    'oauth:client:view': '既存の OAuth クライアントを確認する',
  },
  problems: {
    rightsMissing:
      '次の権限がありません。Admin > People & Permissions > Roles / Permissions で自分のロールに追加し、もう一度確認してください。',
    notPermitted: (names) =>
      `権限 ${names} がありません。Admin > People & Permissions > Roles / Permissions で自分のロールに追加し、もう一度お試しください。`,
    scopeMissing: (names) =>
      `このページの OAuth クライアントにスコープ ${names} がありません。Admin > Integrations > OAuth で追加し、サインアウトしてからもう一度サインインしてください。`,
    groupsMissing: (names) => `次のグループはもうありません：${names}`,
    queuesMissing: (names) => `この名前のキューはありません：${names}`,
    ambiguousNames: (names) =>
      `同じ名前が複数あります：${names}。いずれかの名前を変更してください。`,
    implicitClient: (name) =>
      `OAuth クライアント「${name}」は変更できない暗黙的グラントを使用しています。Admin > Integrations > OAuth で名前を変更するか削除してください。`,
    otherGrant: (name) =>
      `OAuth クライアント「${name}」のグラントタイプが異なります。Admin > Integrations > OAuth で名前を変更してください。`,
    unknownFields: (name, fields) =>
      `この組織の統合には「${name}」の ${fields} がありません。Issue で報告してください。`,
    samePage: (names) =>
      `このページを表示する統合が複数あります：${names}。Admin > Integrations で 1 つだけ残し、ほかは削除または無効にしてください。`,
    otherPage: (name, url) =>
      `統合「${name}」には別のページ (${url}) が設定されています。Admin > Integrations で名前を変更するか、このページのアドレスを設定してください。`,
    ambiguous: (thing) => `${thing}が複数あります。そのまま残すほうの名前を変更してください。`,
    signedOut:
      'セッションの有効期限が切れました。もう一度サインインしてください。選択内容は保持されます。',
    changedElsewhere: '同時に別の人が変更または削除しました。再試行すると、プランを作り直します。',
    tooSlow: 'Genesys Cloud の応答に時間がかかりすぎています。再試行すると、続きから実行します。',
    persistent: (what) =>
      `${what}再試行してください。繰り返す場合は Genesys Cloud のサポートにお問い合わせください。`,
    notConfirmed:
      'Genesys Cloud は受け付けましたが、反映を確認できません。Admin で確認してください。',
  },
  refusals: {
    'max.integrations.reached':
      '統合の数が上限に達しています。Admin > Integrations で 1 つ削除してください。',
    'auth.too.many.clients':
      'OAuth クライアントの数が上限に達しています。Admin > Integrations > OAuth で 1 つ削除してください。',
    'version.conflict': '別の人が同じ統合を変更しています。しばらく待ってから再試行してください。',
    'cannot.delete.client':
      '有効な OAuth クライアントは削除できません。Admin で無効にしてください。',
  },
  applying: {
    heading: '実行中…',
    progress: (done, total) => `ステップ ${number(done)} / ${number(total)}`,
    waiting: (seconds) =>
      `Genesys Cloud へのリクエストが多すぎます。${number(seconds)} 秒後に再開します。`,
  },
  stopped: {
    heading: '中断しました',
    done: '完了',
    left: '未完了',
    again: '再試行',
  },
  result: {
    heading: 'インストールしました',
    config: 'ページと同じ場所の config.json に次の内容を入れてください：',
    download: 'ダウンロード',
    checkAgain: 'config.json を再確認',
    verdicts: {
      right: 'config.json は正しい内容です。エージェントが使い始められます。',
      cached:
        '新しい config.json はホストにありますが、キャッシュがまだ古いものを返しています。キャッシュを消去し、もう一度確認してください。',
      other: 'ホストの config.json は別の内容です。この内容に置き換え、もう一度確認してください。',
      missing:
        'ホストの config.json を読み取れません。この内容をアップロードし、もう一度確認してください。',
    },
    leftOut: {
      absent: (ids) =>
        `ホストの config.json に、この組織にない OAuth クライアント（別の組織のもの、または削除済み）があります：${ids}。下の内容には含まれていません。`,
      noPkce: (ids) =>
        `次の OAuth クライアントは PKCE でサインインできないため、下の内容には含まれていません：${ids}。そのページを引き続き使う場合は、あわせてインストールしてください。`,
    },
    reminder:
      '終わったら、このページの OAuth クライアントを Admin > Integrations > OAuth で削除してください。',
  },
  undo: {
    open: 'アンインストール…',
    heading: 'アンインストール',
    what: '次のものを削除します。エージェントとスーパーバイザーはすぐにページを使えなくなります：',
    left: 'インストーラーが作成したものかどうか確実ではないため、次のものは残します。不要な場合は Admin で削除してください：',
    nothing: '削除するものはありません。',
    apply: '削除',
    deleted: '削除したもの',
    doneHeading: 'アンインストールしました',
    done: '削除しました。ページはホストに残っています。ホストから削除してください。',
  },
  check: checkMessages,
};
