import type { SignInProblem } from '../../../genesys/problem.ts';
import type { ProblemWords } from '../messages.ts';

/** What to do when a sign-in brought no access. */
export function signInProblem(problem: SignInProblem): ProblemWords {
  switch (problem.kind) {
    case 'refused':
      return {
        title: 'Genesys Cloud にサインインを拒否されました',
        what: problem.description ?? problem.error,
        next: `もう一度お試しください。解決しない場合は、Admin > Integrations > OAuth の OAuth クライアントを確認するよう管理者に依頼してください（「${problem.error}」）。`,
      };
    case 'notOurs':
      return {
        title: 'サインインを中止しました',
        what: 'このページで開始されたサインインに対する応答ではありません。',
        next: 'ここからサインインしてください。',
      };
    case 'popupBlocked':
      return {
        title: 'サインイン画面がブロックされました',
        what: 'ブラウザーがこのページのウィンドウを開けません。',
        next: 'このページのポップアップを許可してから、サインインしてください。',
      };
    case 'popupLeft':
      return {
        title: 'サインインが完了しませんでした',
        what: 'サインイン画面が閉じられたか、2 分が経過しました。',
        next: '再度サインインし、サインイン画面で完了してください。',
      };
    case 'triedBefore':
      return {
        title: '続けるにはサインインしてください',
        what: '自動サインインに失敗しました。',
        next: '手動でサインインしてください。再び失敗する場合は、ブラウザーがこのページの Cookie をブロックしている可能性があります。',
      };
    case 'failed':
      return {
        title: 'サインインに失敗しました',
        what: problem.reason,
        next: '1 分ほど待ってから、もう一度お試しください。解決しない場合は、管理者に連絡してください。',
      };
  }
}
