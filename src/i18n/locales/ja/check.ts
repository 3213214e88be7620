import type { CheckMessages } from '../../install-messages.ts';
import { countingIn } from '../../plural.ts';

const { number } = countingIn('ja');

const todos = {
  headers: 'ホストのヘッダーを docs/hosting.md と比べてください。',
  oauth:
    'Admin > Integrations > OAuth でクライアントに不足分を追加するか、もう一度インストールしてください。',
  roles:
    'Admin > People & Permissions > Roles / Permissions でロールに不足している権限を追加し、そのロールをグループに割り当てるか、もう一度インストールしてください。権限はほかのロールに含まれる場合もあります。',
  integrations:
    'Admin > Integrations で統合を追加または修正するか、もう一度インストールしてください。各項目は docs/install.md にあります。',
  report: 'このレポートを Issue に添付してください。',
};

export const checkMessages: CheckMessages = {
  open: 'この組織を確認',
  heading: 'この組織での動作確認',
  intro: '確認では何も変更しません。1 日以内に期限が切れる通知チャンネルを 1 つ開くだけです。',
  conversation: '進行中の通話の Conversation ID (任意)',
  conversationHint: 'この組織の通話が想定どおりの形式かどうかを確認できます。',
  badConversation: 'インタラクションのアドレスにある ID を入力するか、空欄にしてください。',
  start: '確認を開始',
  again: 'もう一度確認',
  has: 'すでにあるもの：',
  report: 'レポートに名前、電話番号、トークンは含まれません。Issue に添付できます。',
  copyReport: 'レポートをコピー',
  copied: 'コピーしました',
  download: 'レポートをダウンロード',
  back: '戻る',
  progress: (done, total) => `確認中… ${number(done)} / ${number(total)}`,
  unexpected:
    '予期しないエラーが発生しました。もう一度お試しください。繰り返し発生する場合は、Issue で報告してください。',
  verdicts: {
    ok: 'OK',
    hint: '推奨',
    problem: '要修正',
    unknown: '未確認',
  },
  findings: {
    'host.pages': {
      what: 'ホストがページを配信している',
      todo: 'dist/ のすべてをページのフォルダーにアップロードしてください。',
    },
    'host.query': {
      what: 'ホストは .html を省いてもクエリ文字列を維持する',
      todo: 'リダイレクトでクエリ文字列を維持するか、リダイレクトをオフにしてください。サインインの結果はクエリ文字列で返されます。',
    },
    'host.missing': {
      what: '存在しないファイルには 404 を返す',
      todo: 'ページで応答する設定 (single-page app) をオフにしてください。古いスクリプトに HTML が返ります。',
    },
    'host.framing': { what: 'ページを埋め込めるのは Genesys Cloud だけ', todo: todos.headers },
    'host.policy': { what: 'ページに厳格なポリシーがある', todo: todos.headers },
    'host.caching': { what: 'キャッシュに残るのはスクリプトだけ', todo: todos.headers },
    'host.compression': {
      what: 'スクリプトは圧縮されている',
      todo: 'gzip または Brotli を有効にしてください。',
    },
    'host.opener': {
      what: 'サインインのウィンドウは元のページを見つけられる',
      todo: 'signed-in.html ではこのヘッダーを送らないでください。',
    },
    'config.valid': {
      what: 'config.json は有効',
      todo: 'ここに示すキーを修正してください。エージェントのページにはキーの全体が表示されます。docs/configuration.md に一覧があります。',
    },
    'config.cached': {
      what: '古い config.json がキャッシュに残らない',
      todo: 'キャッシュを消去し、config.json を Cache-Control: no-cache で配信してください。',
    },
    'config.grant': {
      what: 'ページは PKCE でサインインする',
      todo: '暗黙的グラントではブラウザーの履歴に有効なトークンが残り、Genesys Cloud は 2027 年に廃止します。PKCE のクライアントをインストールしてください。',
    },
    'signIn.agent': { what: 'エージェントがサインインできる', todo: todos.oauth },
    'signIn.queue': { what: 'スーパーバイザーがサインインできる', todo: todos.oauth },
    'role.agent': { what: 'エージェントのロールに権限がある', todo: todos.roles },
    'role.queue': { what: 'スーパーバイザーのロールに権限がある', todo: todos.roles },
    'integration.agent': {
      what: 'エージェントのウィジェットがインストールされている',
      todo: todos.integrations,
    },
    'integration.queue': {
      what: 'キューのページがインストールされている',
      todo: todos.integrations,
    },
    'queue.absent': {
      what: 'キューのページはインストールされていない',
      todo: 'スーパーバイザーが使う場合は、そのグループを選んでもう一度インストールしてください。',
    },
    'notifications.channel': {
      what: '通知を購読できる',
      todo: '権限 Routing > Queue > View とスコープ notifications を確認してください。',
    },
    'notifications.beat': {
      what: '通知サービスに接続できる',
      todo: 'ネットワークとプロキシで WebSocket (wss) を許可してください。',
    },
    'call.flat': { what: 'エージェントの通話は想定どおりの形式', todo: todos.report },
    'call.nested': { what: 'スーパーバイザーから見た通話は想定どおりの形式', todo: todos.report },
  },
  details: {
    absent: '存在しません',
    'granted to nobody': 'だれにも割り当てられていません',
    'name (another page)': '名前 (別のページを表示)',
    several: '複数あります',
    'configuration (not readable)': '設定 (読み取れません)',
  },
  conclusions: {
    works: '確認した項目はすべて正常です。',
    unclear: '問題は見つかりませんでしたが、確認できない項目があります。',
    problems: 'まだ動作しません。印の付いた項目を修正してください。',
    signedOut: 'サインインが拒否されたため、ホストだけを確認しました。',
  },
};
