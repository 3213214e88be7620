import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface RowWindow extends RowRange {
  /** Ref for the scrolling element. */
  readonly box: RefObject<HTMLDivElement | null>;
}

/** Used before the first measurement, CSS pixels: about one screen. */
const assumedHeight = 800;

/**
 * Determines which rows of a long table to draw. The table header is as high as a row and stays in view.
 * @param cursor index of the row to keep in view; -1 for none
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

/** Extra rows drawn beyond the edges, so that scrolling shows no gap. */
const overscan = 6;

/** The visible rows as a range of indices; `to` is exclusive. */
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

/** The scroll position that brings a row fully into view; unchanged if it already is. */
export function scrollTopFor(
  index: number,
  rowHeight: number,
  scrollTop: number,
  viewHeight: number,
): number {
  const top = index * rowHeight;
  return Math.min(top, Math.max(scrollTop, top + rowHeight - viewHeight));
}
