import { useState } from 'preact/hooks';
import { saveFile } from '../ui/save-file.ts';
import type { ConfigResult } from './ports.ts';
import type { Words } from './problem-text.ts';

interface Props {
  readonly words: Words;
  readonly result: ConfigResult;
  readonly onCheck: () => void;
  readonly onUndo: () => void;
}

/** The config.json that is needed, and whether the host serves it. */
export function ResultView({ words, result: { config, verdict }, onCheck, onUndo }: Props) {
  const { result: texts, undo } = words.install;
  const [isCopied, setCopied] = useState(false);
  const text = `${JSON.stringify(config, null, 2)}\n`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <section>
      <h2>{texts.heading}</h2>
      <output>{texts.verdicts[verdict]}</output>
      {verdict !== 'right' && (
        <>
          <p>{texts.config}</p>
          <pre>
            <code>{text}</code>
          </pre>
          <div class="row">
            <button type="button" class="button primary" onClick={() => void copy()}>
              {isCopied ? texts.copied : texts.copy}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => saveFile('config.json', 'application/json', text)}
            >
              {texts.download}
            </button>
            <button type="button" class="button" onClick={onCheck}>
              {texts.checkAgain}
            </button>
          </div>
        </>
      )}
      <p>{texts.reminder}</p>
      <button type="button" class="button tertiary" onClick={onUndo}>
        {undo.open}
      </button>
    </section>
  );
}
