import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** Shown once the text is in the clipboard. */
  readonly done: string;
  readonly text: string;
  readonly variant: 'primary' | 'secondary' | 'tertiary';
}

/** Copies a text. If the browser refuses, the text can still be selected: it is shown next to the button. */
export function CopyButton({ label, done, text, variant }: Props) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(null),
    );
  return (
    <button type="button" class={`button ${variant}`} onClick={copy}>
      {copied === text ? done : label}
    </button>
  );
}
