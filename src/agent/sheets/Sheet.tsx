import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { applyStyles } from '../../ui/late-styles.ts';
import type { SheetMessages } from '../../i18n/messages.ts';
import css from './sheet.css?inline';

applyStyles(css);

export type SheetName = keyof SheetMessages['names'];

interface Props {
  readonly name: SheetName;
  readonly messages: SheetMessages;
  readonly children: ComponentChildren;
}

export const sheetId = (name: SheetName): string => `sheet-${name}`;

/** If there is less space than this below the commands, px, the sheet covers the whole panel. */
const leastHeight = 120;

/**
 * A sheet over the panel that leaves the status and the commands visible. The browser closes it on Escape or a click
 * outside and restores the focus, which requires the content to stay until it has closed. It is not modal, so that
 * status changes are still announced.
 */
export function Sheet({ name, messages, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = sheetId(name);
  const titleId = `${id}-title`;
  useEffect(() => (open ? closeWhenLeft(id) : undefined), [open, id]);
  useEffect(() => (open ? followCommands(id) : undefined), [open, id]);
  return (
    <dialog
      id={id}
      class="sheet"
      tabIndex={-1}
      popover="auto"
      aria-labelledby={titleId}
      onBeforeToggle={({ newState, currentTarget }) => {
        if (newState !== 'open') return;
        placeBelowCommands(currentTarget);
        setOpen(true);
      }}
      onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
    >
      <header>
        <h2 id={titleId}>{messages.names[name]}</h2>
        <button type="button" class="button tertiary" popovertarget={id} popovertargetaction="hide">
          {messages.close}
        </button>
      </header>
      {open && children}
    </dialog>
  );
}

/**
 * Closes the sheet when the focus moves outside it, even from outside the frame, so that the sheet never hides the
 * focused element.
 */
function closeWhenLeft(id: string): () => void {
  const sheet = document.getElementById(id);
  const closeIfOutside = ({ target }: FocusEvent): void => {
    if (target instanceof Node && !sheet?.contains(target)) sheet?.hidePopover();
  };
  document.addEventListener('focusin', closeIfOutside);
  return () => document.removeEventListener('focusin', closeIfOutside);
}

/** The bottom of the commands depends on the panel's width and the status text. */
function placeBelowCommands(sheet: HTMLElement): void {
  const bottom = document.querySelector('.deck')?.getBoundingClientRect().bottom ?? 0;
  const hasRoom = bottom > 0 && window.innerHeight - bottom >= leastHeight;
  sheet.style.setProperty('--top', hasRoom ? `${bottom}px` : '0');
}

function followCommands(id: string): () => void {
  const sheet = document.getElementById(id);
  const place = (): void => void (sheet && placeBelowCommands(sheet));
  const observer = new ResizeObserver(place);
  for (const each of [document.documentElement, document.querySelector('.deck')]) {
    if (each) observer.observe(each);
  }
  window.addEventListener('resize', place);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', place);
  };
}

/** Reveals what an open sheet covers. */
export function closeSheets(): void {
  document.querySelector<HTMLElement>('.sheet:popover-open')?.hidePopover();
}
