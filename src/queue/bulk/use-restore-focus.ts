import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the element the keyboard focus when what had it has gone; whoever is elsewhere on the page stays there.
 * @param occasion asked again when it changes
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
