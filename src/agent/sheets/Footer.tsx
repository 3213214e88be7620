import type { ComponentChildren } from 'preact';
import { applyStyles } from '../../ui/late-styles.ts';
import type { SheetMessages } from '../../i18n/messages.ts';
import css from './footer.css?inline';
import { Sheet, sheetId, type SheetName } from './Sheet.tsx';

applyStyles(css);

interface Props {
  /** The latest activity. */
  readonly recent: ComponentChildren;
  /** The content of each sheet, drawn only while it is open. */
  readonly sheets: Readonly<Record<SheetName, ComponentChildren>>;
  readonly messages: SheetMessages;
}

const names: readonly SheetName[] = ['activity', 'recordings', 'preferences'];

/** Buttons for everything that is not needed at a glance. */
export function Footer({ recent, sheets, messages }: Props) {
  return (
    <footer>
      {recent}
      <div class="footer-actions">
        {names.map((name) => (
          <button key={name} type="button" class="button tertiary" popovertarget={sheetId(name)}>
            {messages.names[name]}
          </button>
        ))}
      </div>
      {names.map((name) => (
        <Sheet key={name} name={name} messages={messages}>
          {sheets[name]}
        </Sheet>
      ))}
    </footer>
  );
}
