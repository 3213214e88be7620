import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Focuses the element if the previously focused one was removed; focus elsewhere on the page is left alone.
 * @param occasion checks again when it changes
 */
export function useRestoreFocus<Target extends HTMLElement>(
  occasion?: boolean,
): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) target.current?.focus();
  }, [occasion]);
  return target;
}
