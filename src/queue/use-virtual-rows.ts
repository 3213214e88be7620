import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface RowWindow extends RowRange {
  /** For the element that scrolls. */
  readonly box: RefObject<HTMLDivElement | null>;
}

/** Before the first measurement, CSS pixels: as much as a screen shows. */
const assumedHeight = 800;

/**
 * The rows of a long table that have to be drawn. The table's head is as high as a row, and stays in view.
 * @param cursor index of the row that is kept in view; -1: none
 */
export function useVirtualRows(count: number, rowHeight: number, cursor: number): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: assumedHeight });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void =>
      setView({ top: element.scrollTop, height: element.clientHeight - rowHeight });
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener('scroll', measure);
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [rowHeight]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || cursor < 0) return;
    const { scrollTop, clientHeight } = element;
    element.scrollTo({ top: scrollTopFor(cursor, rowHeight, scrollTop, clientHeight - rowHeight) });
  }, [cursor, rowHeight]);

  return { box, ...rowsInView(view.top, view.height, rowHeight, count) };
}

/** Rows beyond the edges that are drawn anyway, so that scrolling shows no gap. */
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
  return Math.min(top, Math.max(scrollTop, top + rowHeight - viewHeight));
}
