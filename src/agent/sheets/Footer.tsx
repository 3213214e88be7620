import type { ComponentChildren } from 'preact';
import { applyStyles } from '../../ui/late-styles.ts';
import type { SheetMessages } from '../../i18n/messages.ts';
import css from './footer.css?inline';
import { Sheet, sheetId, type SheetName } from './Sheet.tsx';

applyStyles(css);

interface Props {
  /** The content of each sheet, drawn while it is open. */
  readonly sheets: Readonly<Record<SheetName, ComponentChildren>>;
  readonly messages: SheetMessages;
}

const names: readonly SheetName[] = ['activity', 'recordings', 'preferences'];

/** The way to everything that is not needed at a glance. */
export function Footer({ sheets, messages }: Props) {
  return (
    <footer class="extras">
      {names.map((name) => (
        <button key={name} type="button" class="quiet" popovertarget={sheetId(name)}>
          {messages.names[name]}
        </button>
      ))}
      {names.map((name) => (
        <Sheet key={name} name={name} messages={messages}>
          {sheets[name]}
        </Sheet>
      ))}
    </footer>
  );
}
