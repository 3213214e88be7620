import { WebSocket } from 'undici';
import manifest from '../../../manifest.json' with { type: 'json' };
import { type CheckReport, runCheck } from '../../genesys/install/check/run-check.ts';
import type { Gateway } from '../../genesys/launch/config.ts';
import { checkMessages } from '../../i18n/locales/en/check.ts';
import { formatDetails } from '../../i18n/format-difference.ts';
import { installMessages } from '../../i18n/locales/en/install.ts';
import { withPermissionNames } from '../../i18n/permission-path.ts';
import { conclude, type Finding, type Verdict } from '../../install/check/findings.ts';
import { describeInstallation } from '../../install/description.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { version } from '../help.ts';
import type { AdminInvocation } from '../invocation.ts';
import { formatFailure } from '../messages.ts';
import type { AdminContext } from './context.ts';
import { finishAdmin } from './report.ts';

type CheckRequest = Extract<AdminInvocation, { readonly kind: 'check' }>;

/** Reports whether the pages work in this organization, and how to fix what does not. */
export async function runCheckCommand(
  context: AdminContext,
  { page, conversationId }: CheckRequest,
  gateway: URL | null,
): Promise<ExitCode> {
  const { deps, domain, terminal, json, now } = context;
  const report = await runCheck(
    {
      api: deps.api,
      clock: { ...deps.clock, now },
      domain,
      gateway: gatewayOf(gateway),
      makeSocket: (uri) => new WebSocket(uri),
      description: describeInstallation(manifest, page),
      page,
      conversationId,
      userId: null,
      unique: String(now()),
    },
    (done, total) => terminal.progress('Areas', done, total),
  );
  const conclusion = report.signedOut ? 'signedOut' : conclude(report.findings);
  if (!json) showReport(report, terminal.result);
  const closing = checkMessages.conclusions[conclusion];
  if (!json) terminal.result(closing);
  // A report may be published, so it has no id of the request.
  const error = report.signedOut
    ? formatFailure({ ...report.signedOut, correlationId: undefined })
    : null;
  return finishAdmin(
    context,
    { error, exitCode: codes[conclusion] },
    { version, region: domain, ...report, signedOut: undefined, conclusion, closing },
  );
}

/** Four characters each, to align the lines. */
const verdictWords: Readonly<Record<Verdict, string>> = {
  ok: 'ok  ',
  hint: 'hint',
  problem: 'FIX ',
  unknown: '?   ',
};

const codes = {
  works: exitCodes.done,
  unclear: exitCodes.someFailed,
  problems: exitCodes.someFailed,
  signedOut: exitCodes.signedOut,
} as const;

const gatewayOf = (gateway: URL | null): Gateway | undefined =>
  gateway
    ? { host: gateway.hostname, protocol: gateway.protocol === 'http:' ? 'http' : 'https' }
    : undefined;

function showReport({ findings, parts }: CheckReport, show: (text: string) => void): void {
  for (const finding of findings) {
    for (const line of linesOf(finding)) show(line);
  }
  for (const part of parts) show(`      part: ${part}`);
}

function linesOf(finding: Finding): string[] {
  const { id, verdict, has } = finding;
  const details = formatDetails(installMessages, finding);
  const { what, todo } = checkMessages.findings[id];
  const about = details.length > 0 ? `: ${details.join(', ')}` : '';
  return [
    `${verdictWords[verdict]}  ${what}${about}`,
    ...(verdict === 'ok' ? [] : [`      ${todo}`]),
    ...(has && has.length > 0 && verdict !== 'ok'
      ? [`      There already: ${has.map(withPermissionNames).join(', ')}`]
      : []),
  ];
}
