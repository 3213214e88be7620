import { tellSignInProblems } from '../../../i18n/format-sign-in-problem.ts';

export const signInProblem = tellSignInProblems({
  refused: {
    title: 'Genesys Cloud にサインインを拒否されました',
    next: (error) =>
      `もう一度お試しください。解決しない場合は、Admin > Integrations > OAuth の OAuth クライアントを確認するよう管理者に依頼してください（「${error}」）。`,
  },
  notOurs: {
    title: 'サインインを中止しました',
    what: 'このページで開始されたサインインに対する応答ではありません。',
    next: 'ここからサインインしてください。',
  },
  popupBlocked: {
    title: 'サインイン画面がブロックされました',
    what: 'ブラウザーがこのページのウィンドウを開けません。',
    next: 'このページのポップアップを許可してから、サインインしてください。',
  },
  popupLeft: {
    title: 'サインインが完了しませんでした',
    what: 'サインイン画面が閉じられたか、2 分が経過しました。',
    next: '再度サインインし、サインイン画面で完了してください。',
  },
  triedBefore: {
    title: '続けるにはサインインしてください',
    what: '自動サインインに失敗しました。',
    next: '手動でサインインしてください。再び失敗する場合は、ブラウザーがこのページの Cookie をブロックしている可能性があります。',
  },
  unreachable: {
    title: 'Genesys Cloud のサインインに接続できません',
    what: '応答がないか、障害が発生しています。',
    next: 'ネットワークを確認してから、サインインしてください。',
  },
  noToken: {
    title: 'サインインしましたが、アクセスできません',
    what: 'Genesys Cloud から、このページの有効なアクセス権が得られませんでした。',
    next: 'もう一度サインインしてください。解決しない場合は、管理者に連絡してください。',
  },
  failed: {
    title: 'サインインに失敗しました',
    next: '1 分ほど待ってから、もう一度お試しください。解決しない場合は、管理者に連絡してください。',
  },
});
