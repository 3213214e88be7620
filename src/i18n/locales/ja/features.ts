import type {
  AccountMessages,
  ConsentMessages,
  MyCallsMessages,
  PauseMessages,
  SheetMessages,
} from '../../messages.ts';

export const sheet: SheetMessages = {
  names: { activity: '履歴', recordings: '録音ファイル', preferences: '設定' },
  close: '閉じる',
  activity: {
    asked: {
      start: '録音開始を操作',
      stop: '録音停止を操作',
      pause: '一時停止を操作',
      resume: '録音再開を操作',
    },
    confirmed: {
      start: '録音開始を確認',
      stop: '録音停止を確認',
      pause: '一時停止を確認',
      resume: '録音再開を確認',
    },
    failed: {
      start: '開始に失敗',
      stop: '停止に失敗',
      pause: '一時停止に失敗',
      resume: '再開に失敗',
      read: '状態の取得に失敗',
    },
    found: (status) => `ページ表示：${status}`,
    changed: (status) => `変更：${status}`,
    consent: {
      consentGiven: 'お客様の同意あり',
      consentRefused: 'お客様が拒否',
      consentWithdrawn: '同意の取り消し',
    },
    by: { me: '自分', timer: '自動', elsewhere: '別の場所', hold: '保留' },
    failures: {
      signedOut: 'サインアウト状態',
      otherUser: '別のユーザーがサインイン',
      notPermitted: '権限なし',
      notParticipant: '通話に未接続',
      callEnded: '通話終了',
      refusedAsEnded: '通話終了として拒否',
      notMyCall: '自分の通話ではありません',
      notFound: '見つかりません',
      conflict: '同時に変更されました',
      tooManyRequests: 'リクエストが多すぎます',
      offline: '接続なし',
      timeout: '時間内に応答なし',
      platform: 'Genesys Cloud のエラー',
      badAnswer: '予期しない応答',
      refused: 'Genesys Cloud が拒否',
      unconfirmed: '受け付け済み、未確認',
    },
    copy: 'コピー',
    copied: 'コピーしました。',
    notCopied: 'ブラウザーがコピーを許可していません。代わりにファイルに保存してください。',
    saveCsv: 'CSV で保存',
    saveJson: 'JSON で保存',
  },
  recordings: {
    asking: '録音を読み込んでいます…',
    notRead: '録音を取得できませんでした',
    notYet:
      'まだ利用できません。録音は通話後に Genesys Cloud に保存されます。通話後に再確認してください。',
    kinds: {
      trunk: 'トランク',
      station: 'ステーション',
      consult: '相談',
      screen: '画面',
      snippet: 'スニペット',
      unknown: '録音',
    },
    states: {
      available: '利用可能',
      uploading: 'まだ利用できません：アップロード中',
      archived: 'アーカイブ済み',
      restoring: '復元中',
      restored: '復元済み',
      deleted: '削除済み',
      error: '破損',
      unknown: '状態不明',
    },
    open: 'Genesys Cloud で開く',
  },
  preferences: {
    shortcuts: 'キーボードショートカット',
    shortcutsHint: 'このパネルがアクティブなときに使えます。',
    useShortcuts: 'ショートカットを使う',
    shortcut: (keys) => `ショートカット：${keys}`,
    modifiers: { control: 'Ctrl', shift: 'Shift' },
    noKeys: 'なし',
    change: (command, keys) => `${command}：${keys}。変更`,
    listening: 'キーを押してください…',
    listeningHint:
      'Alt と Shift または Ctrl に、英字か数字を 1 つ。Delete：なし。Esc：キャンセル。',
    unusable: 'Alt と Shift または Ctrl を押しながら、英字か数字を押してください。',
    taken: (command) => `使用中：${command}。`,
    sound: '状態が変わったときに音を鳴らす',
    compact: 'コンパクト表示',
    reset: '初期設定に戻す',
  },
};

export const consentMessages: ConsentMessages = {
  question: 'お客様への確認：「この通話を録音してもよろしいですか？」',
  agrees: 'お客様の同意あり',
  refuses: '拒否',
  saving: '保存中…',
  answers: { given: '同意', refused: '拒否', withdrawn: '取り消し' },
  noted: (answer, time, by) => `${answer}。${time} に ${by} が通話に保存しました。`,
  notSaved: '回答を保存できませんでした',
  notShown: 'Genesys Cloud は受け付けましたが、通話に反映されていません。',
  tryAgain: '再試行',
  stillRecorded: 'お客様が拒否しましたが、この通話は録音されています。',
  offers: { pause: '今すぐ一時停止', stop: '今すぐ停止' },
};

export const pauseMessages: PauseMessages = {
  again: '録音を再開しました。',
  pausedFor: (time) => `一時停止から ${time}経過しました。`,
  pausedForAtLeast: (time) => `一時停止から少なくとも ${time}経過しました。`,
  resumeWhenDone: 'カード情報を聞き終えたら、再開してください。',

  resumesIn: (time) => `自動再開まで ${time}`,
  resumesSoon: 'まもなく録音を再開します。',
  keepPausedIfNotDone: 'カード情報がまだの場合は、一時停止を延長してください。',
  givenUp: '録音は自動では再開されなくなりました。',
  screenRecorded: '画面は引き続き録画されています。',
  coverScreen: '機密情報は閉じるか隠してください。',
  keepPaused: '1 分延長',
};

export const myCallsMessages: MyCallsMessages = {
  title: '自分の通話',
  looking: '通話を読み込んでいます…',
  none: '通話はありません。新しい通話はここに表示されます。',
  phases: {
    ringing: '着信中',
    calling: '発信中',
    connected: '接続中',
    held: '保留中',
    listeningIn: 'モニタリング中',
  },
  unknownCaller: '不明な相手',
  rings: (who) => `${who}から着信中です`,
  others: (count) => `ほか${count}件`,
};

export const accountMessages: AccountMessages = {
  signOut: 'サインアウト',
  signedInAs: (name) => `サインイン中：${name}`,
  stopRunFirst: '実行中の一括操作を停止してから、サインアウトしてください。',
};
