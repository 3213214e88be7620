import { useEffect, useState } from 'preact/hooks';

/** Page width class: a phone or side panel, half a screen, a full screen. */
export type Width = 'narrow' | 'medium' | 'wide';

/** Widths below which the table has fewer columns; `narrow` matches the style sheets. */
const queries = { narrow: '(width < 560px)', medium: '(width < 1000px)' } as const;

const widthNow = (): Width => {
  if (window.matchMedia(queries.narrow).matches) return 'narrow';
  return window.matchMedia(queries.medium).matches ? 'medium' : 'wide';
};

export function useWidth(): Width {
  const [width, setWidth] = useState(widthNow);
  useEffect(() => {
    const watched = Object.values(queries).map((query) => window.matchMedia(query));
    const follow = (): void => setWidth(widthNow());
    for (const query of watched) query.addEventListener('change', follow);
    return () => {
      for (const query of watched) query.removeEventListener('change', follow);
    };
  }, []);
  return width;
}
