/** Rows beyond the edges that are drawn all the same, so that scrolling shows no gap. */
const overscan = 6;

/** The rows that are on the screen, as a range of indices; `to` is not in it. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** All sizes in CSS pixels. */
export function rowsInView(
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
  count: number,
): RowRange {
  const first = Math.floor(scrollTop / rowHeight) - overscan;
  const last = Math.ceil((scrollTop + viewHeight) / rowHeight) + overscan;
  const to = Math.min(count, Math.max(0, last));
  return { from: Math.min(Math.max(0, first), to), to };
}

/** Where to scroll so that a row is wholly in view; the same place if it is already. */
export function scrollTopFor(
  index: number,
  rowHeight: number,
  scrollTop: number,
  viewHeight: number,
): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - viewHeight);
}
