/** A text on the screen. */
export interface ShownText {
  readonly text: string;
  readonly parent: Element;
  /** Where its letters are, one box for each line. */
  readonly boxes: readonly DOMRect[];
}

declare global {
  interface Window {
    /** For measurements, which run in the page and know nothing from outside of it. */
    textsIn: typeof textsIn;
  }
}

/** Every text in an element that can be seen. */
export function textsIn(root: Element): readonly ShownText[] {
  const found: ShownText[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent, textContent } = node;
    if (!parent?.checkVisibility({ visibilityProperty: true }) || isUnseen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].map((box) => inked(box, parent));
    found.push({ text: textContent ?? '', parent, boxes });
  }
  return found;
}

/** For screen readers only, always or at this width. */
function isUnseen(element: Element): boolean {
  const item = element.closest('li') ?? element;
  return element.closest('.unseen') !== null || getComputedStyle(item).clipPath !== 'none';
}

/** Only where the letters are: a font's own lines are higher, Noto Sans's by a third, and may overlap. */
function inked({ x, y, width, height }: DOMRect, parent: Element): DOMRect {
  const ink = Math.min(height, 1.1 * parseFloat(getComputedStyle(parent).fontSize));
  return new DOMRect(x, y + (height - ink) / 2, width, ink);
}
