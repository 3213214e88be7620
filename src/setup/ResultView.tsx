import type { LeftOutClient } from '../install/config-file.ts';
import { saveFile } from '../ui/save-file.ts';
import { CopyButton } from './CopyButton.tsx';
import type { ConfigResult } from './ports.ts';
import type { Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly result: ConfigResult;
  readonly onCheckConfig: () => void;
  readonly onCheck: () => void;
  readonly onUndo: () => void;
}

const nameOf = ({ page, id }: LeftOutClient): string => (page === null ? id : `${page}: ${id}`);

/** The config.json that is needed, and whether the host serves it. */
export function ResultView({ words, result, onCheckConfig, onCheck, onUndo }: Props) {
  const { config, leftOut, verdict } = result;
  const { install } = words;
  const { result: texts, undo, check } = install;
  const text = `${JSON.stringify(config, null, 2)}\n`;
  return (
    <section>
      <h2>{texts.heading}</h2>
      <output class={verdict === 'right' ? 'good' : 'remark'}>{texts.verdicts[verdict]}</output>
      {verdict !== 'right' && (
        <>
          {(['absent', 'noPkce'] as const).map((why) => {
            const clients = leftOut.filter((one) => one.why === why);
            return (
              clients.length > 0 && (
                <p key={why} class="remark">
                  {texts.leftOut[why](clients.map(nameOf).join(', '))}
                </p>
              )
            );
          })}
          <p>{texts.config}</p>
          <pre>
            <code>{text}</code>
          </pre>
          <div class="row">
            <CopyButton
              label={install.connect.copy}
              done={install.connect.copied}
              text={text}
              variant="primary"
            />
            <button
              type="button"
              class="button"
              onClick={() => saveFile('config.json', 'application/json', text)}
            >
              {texts.download}
            </button>
            <button type="button" class="button" onClick={onCheckConfig}>
              {texts.checkAgain}
            </button>
          </div>
        </>
      )}
      <p>{texts.reminder}</p>
      <div class="row">
        <button
          type="button"
          class={`button ${verdict === 'right' ? 'primary' : 'secondary'}`}
          onClick={onCheck}
        >
          {check.open}
        </button>
        <button type="button" class="button tertiary" onClick={onUndo}>
          {undo.open}
        </button>
      </div>
    </section>
  );
}
