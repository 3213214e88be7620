import type { SetupProblem } from '../../../genesys/problem.ts';
import type { ProblemWords } from '../messages.ts';
import { integrationUrl, smallestConfig } from '../samples.ts';

const badAddress = '統合のアドレスが正しくありません';
const enterAddress =
  '管理者に次のとおり依頼してください：Admin > Integrations でこの統合のプロパティを開き、次の Application URL を入力する。';
const badConfig = '設定ファイルが正しくありません';
const reload = 'その後、このページを再読み込みしてください。';

/** How an administrator mends the installation. */
export function setupProblem(problem: SetupProblem, pageUrl: string): ProblemWords {
  const address = (what: string): ProblemWords => ({
    title: badAddress,
    what,
    next: enterAddress,
    sample: integrationUrl(pageUrl),
  });
  switch (problem.kind) {
    case 'unfilledPlaceholder':
      return address(
        `Genesys Cloud が「${problem.parameter}」を設定しませんでした。プレースホルダーの綴りが誤っているか、この種類の統合では使用できない可能性があります。`,
      );
    case 'badConversationId':
      return address(`「${problem.value}」は会話の ID ではありません。`);
    case 'unknownRegion':
      return address(`「${problem.value}」は Genesys Cloud のリージョンではありません。`);
    case 'strangeHost':
      return address(`「${problem.value}」は Genesys Cloud のアドレスではありません。`);
    case 'configMissing':
      return {
        title: '設定ファイルがありません',
        what: `config.json を取得できませんでした（${problem.status ?? '応答なし'}）。`,
        next: `管理者に次のとおり依頼してください：OAuth クライアントの ID を記載した config.json をこのページと同じ場所に置く。${reload}`,
        sample: smallestConfig,
      };
    case 'configNotJson':
      return {
        title: badConfig,
        what: 'config.json は有効な JSON ではありません。',
        next: `管理者に次のとおり依頼してください：カンマや引用符の不足を探す。動作する最小のファイルは次のとおりです。${reload}`,
        sample: smallestConfig,
      };
    case 'badConfig':
      return {
        title: badConfig,
        what: 'config.json に誤りがあります：',
        mistakes: problem.mistakes,
        next: `管理者に次のとおり依頼してください：これらの項目を修正する。${reload}`,
      };
  }
}
