import { useState } from 'preact/hooks';
import type { CheckReport } from '../genesys/install/check/run-check.ts';
import { formatDetails } from '../i18n/format-difference.ts';
import { withPermissionNames } from '../i18n/permission-path.ts';
import { conclude, type Finding } from '../install/check/findings.ts';
import { isUuid } from '../recording/uuid.ts';
import { saveFile } from '../ui/save-file.ts';
import { CopyButton } from './CopyButton.tsx';
import type { SetupPorts } from './ports.ts';
import type { Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly check: SetupPorts['check'];
  /** The version and region that the report includes. */
  readonly about: SetupPorts['about'];
  readonly onBack: () => void;
  readonly onSignIn: () => void;
}

type Progress =
  | { readonly name: 'asking' }
  | { readonly name: 'running'; readonly done: number; readonly total: number }
  | { readonly name: 'done'; readonly report: CheckReport }
  | { readonly name: 'failed' };

/** Checks whether the pages work in this organization: what is wrong, how to fix it, and a report for an issue. */
export function CheckView({ words, check, about, onBack, onSignIn }: Props) {
  const { check: texts } = words.install;
  const [progress, setProgress] = useState<Progress>({ name: 'asking' });
  const [conversation, setConversation] = useState('');
  const [isBad, setBad] = useState(false);
  async function run(): Promise<void> {
    const id = conversation.trim();
    const isWrong = id !== '' && !isUuid(id);
    setBad(isWrong);
    if (isWrong) return;
    setProgress({ name: 'running', done: 0, total: 1 });
    try {
      const report = await check(id || null, (done, total) =>
        setProgress({ name: 'running', done, total }),
      );
      setProgress({ name: 'done', report });
    } catch {
      setProgress({ name: 'failed' });
    }
  }
  const submit = (event: Event): void => {
    event.preventDefault();
    void run();
  };
  if (progress.name === 'running') {
    const { done, total } = progress;
    return (
      <section>
        <h2>{texts.heading}</h2>
        <output>{texts.progress(Math.min(done + 1, total), total)}</output>
        <progress max={total} value={done} aria-hidden="true" />
      </section>
    );
  }
  return (
    <section>
      <h2>{texts.heading}</h2>
      {progress.name === 'done' && (
        <Report words={words} report={progress.report} about={about} onSignIn={onSignIn} />
      )}
      {progress.name === 'failed' && <p role="alert">{texts.unexpected}</p>}
      <form onSubmit={submit} noValidate>
        {progress.name === 'asking' && <p>{texts.intro}</p>}
        <label>
          {texts.conversation}
          <span class="quiet">{texts.conversationHint}</span>
          <input
            value={conversation}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={isBad}
            aria-describedby={isBad ? 'bad-conversation' : undefined}
            onInput={(event) => setConversation(event.currentTarget.value)}
          />
        </label>
        {isBad && (
          <p role="alert" id="bad-conversation">
            {texts.badConversation}
          </p>
        )}
        <div class="row">
          <button
            type="submit"
            class={`button ${progress.name === 'asking' ? 'primary' : 'secondary'}`}
          >
            {progress.name === 'asking' ? texts.start : texts.again}
          </button>
          <button type="button" class="button tertiary" onClick={onBack}>
            {texts.back}
          </button>
        </div>
      </form>
    </section>
  );
}

interface ReportProps {
  readonly words: Words;
  readonly report: CheckReport;
  readonly about: Props['about'];
  readonly onSignIn: Props['onSignIn'];
}

/** Findings that require action come first. */
const order = ['problem', 'unknown', 'hint', 'ok'] as const;

function Report({ words, report, about, onSignIn }: ReportProps) {
  const { check: texts } = words.install;
  const { findings, parts, signedOut } = report;
  const conclusion = signedOut ? 'signedOut' : conclude(findings);
  // The same keys as `check --json` of the command line.
  const text = `${JSON.stringify({ ...about, findings, parts, conclusion }, null, 2)}\n`;
  const sorted = order.flatMap((verdict) => findings.filter((one) => one.verdict === verdict));
  return (
    <>
      <output class={conclusion === 'works' ? 'good' : 'remark'}>
        {texts.conclusions[conclusion]}
      </output>
      {signedOut && (
        <button type="button" class="button primary" onClick={onSignIn}>
          {words.messages.signIn}
        </button>
      )}
      <ul class="findings">
        {sorted.map((finding) => (
          <FindingItem key={finding.id} words={words} finding={finding} />
        ))}
      </ul>
      <p>{texts.report}</p>
      <div class="row">
        <CopyButton label={texts.copyReport} done={texts.copied} text={text} variant="secondary" />
        <button
          type="button"
          class="button secondary"
          onClick={() => saveFile('recording-control-check.json', 'application/json', text)}
        >
          {texts.download}
        </button>
      </div>
    </>
  );
}

interface FindingProps {
  readonly words: Words;
  readonly finding: Finding;
}

function FindingItem({ words, finding }: FindingProps) {
  const { id, verdict, has } = finding;
  const details = formatDetails(words.install, finding);
  const { check: texts } = words.install;
  const { what, todo } = texts.findings[id];
  return (
    <li class={verdict}>
      <strong>{texts.verdicts[verdict]}</strong> {what}
      {details.length > 0 && (
        <p>
          {details.map((detail) => (
            <code key={detail}>{detail}</code>
          ))}
        </p>
      )}
      {verdict !== 'ok' && <p>{todo}</p>}
      {verdict !== 'ok' && has && has.length > 0 && (
        <p class="quiet">
          {texts.has} {has.map(withPermissionNames).join(', ')}
        </p>
      )}
    </li>
  );
}
