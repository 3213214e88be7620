import type { ShownText } from '../../ui/gallery/texts.ts';

/** Every text on the screen that cannot be read as it should be, and why; an open sheet hides what is under it. Runs in the page. */
export function unreadable(): readonly string[] {
  /** Glyphs may stand out of their line by so much, px. */
  const slack = 2;

  const root = document.querySelector('.sheet:popover-open') ?? document.body;

  const isInside = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack;

  const meet = (one: DOMRect, other: DOMRect): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;

  const screen = new DOMRect(0, 0, window.innerWidth, window.innerHeight);

  /** What a text must not stand out of: its button, and whatever would cut it off. */
  function frames(parent: Element): readonly DOMRect[] {
    const found = [screen];
    for (let each: Element | null = parent; each; each = each.parentElement) {
      if (each.matches('button') || getComputedStyle(each).overflow !== 'visible') {
        found.push(each.getBoundingClientRect());
      }
    }
    return found;
  }

  const seen = window
    .textsIn(root)
    .filter(({ text }) => text.trim() !== '')
    .map((one) => ({ ...one, text: `“${one.text}”` }));
  const cut = seen.filter(({ parent, boxes }) =>
    frames(parent).some((frame) => boxes.some((box) => !isInside(box, frame))),
  );
  const covered = seen.filter((piece, at) =>
    seen
      .slice(at + 1)
      .some((other) => piece.boxes.some((one) => other.boxes.some((two) => meet(one, two)))),
  );
  const lines = (piece: ShownText) => new Set(piece.boxes.map(({ top }) => Math.round(top))).size;
  /** Two lines have room: the status of a compact panel, and what is known of a call in the list of all. */
  const room = ({ parent }: ShownText): number =>
    parent.matches('.compact [role=status], .my-calls .details') ? 2 : 1;
  const wrapped = seen.filter(
    (piece) =>
      piece.parent.matches('[role=status], button, button > span') && lines(piece) > room(piece),
  );
  return [
    ...cut.map(({ text }) => `${text} is cut off`),
    ...covered.map(({ text }) => `${text} meets another text`),
    ...wrapped.map(({ text }) => `${text} takes more than one line`),
  ];
}
