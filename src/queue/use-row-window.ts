import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type RowRange, rowsInView, scrollTopFor } from './window-of-rows.ts';

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
export function useRowWindow(count: number, rowHeight: number, cursor: number): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: assumedHeight });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void =>
      setView({ top: element.scrollTop, height: element.clientHeight - rowHeight });
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
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
