import { useId, useState } from 'preact/hooks';
import { isWebAddress } from '../../host/integration.ts';

interface Props {
  readonly template: string;
  readonly usual: string;
  readonly onApply: (template: string) => void;
}

/** The integration's URL, editable to try unfilled placeholders and odd values. */
export function UrlField({ template, usual, onApply }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(template);
  const valid = isWebAddress(draft);
  return (
    <form
      class="url-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) onApply(draft);
      }}
    >
      <label htmlFor={id}>Integration URL</label>
      <textarea
        id={id}
        class="mono"
        rows={4}
        spellcheck={false}
        aria-invalid={!valid}
        aria-describedby={`${id}-hint`}
        value={draft}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <p id={`${id}-hint`} class="quiet">
        {valid
          ? 'Placeholders such as {{gcConversationId}} are filled for each call.'
          : 'Enter an address that begins with http:// or https://.'}
      </p>
      <div class="buttons">
        <button type="submit" class="button button--small" disabled={!valid}>
          Apply
        </button>
        <button type="button" class="button button--small" onClick={() => onApply(usual)}>
          Use the default
        </button>
      </div>
    </form>
  );
}
