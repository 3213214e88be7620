import type { ComponentChildren, TargetedFocusEvent } from 'preact';
import { useState } from 'preact/hooks';
import { applyStyles } from '../../ui/late-styles.ts';
import type { SheetMessages } from '../../ui/messages/sheet-messages.ts';
import css from './sheet.css?inline';

applyStyles(css);

export type SheetName = keyof SheetMessages['names'];

interface Props {
  readonly name: SheetName;
  readonly messages: SheetMessages;
  readonly children: ComponentChildren;
}

export const sheetId = (name: SheetName): string => `sheet-${name}`;

/**
 * A sheet over the panel that leaves the status in sight. The browser closes it on Escape or a press beside it, and
 * gives the focus back, for which the content has to stay until it has closed. It is not modal, so that changes of
 * the status are still read out.
 */
export function Sheet({ name, messages, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = sheetId(name);
  const titleId = `${id}-title`;
  return (
    <dialog
      id={id}
      class="sheet"
      popover="auto"
      aria-labelledby={titleId}
      onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
      onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      onFocusOut={closeWhenLeft}
    >
      <header>
        <h2 id={titleId}>{messages.names[name]}</h2>
        <button type="button" class="quiet" popovertarget={id} popovertargetaction="hide">
          {messages.close}
        </button>
      </header>
      {open && children}
    </dialog>
  );
}

/** What gets the focus next must not be hidden under the sheet. */
function closeWhenLeft({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLDialogElement>) {
  if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) {
    currentTarget.hidePopover();
  }
}

/** Shows what lies under an open sheet. */
export function closeSheets(): void {
  document.querySelector<HTMLElement>('.sheet:popover-open')?.hidePopover();
}
