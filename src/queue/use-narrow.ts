import { useEffect, useState } from 'preact/hooks';

/** As in table.css: below it, five columns are too many. */
const narrow = '(width < 560px)';

/** Whether the page is as narrow as a phone or a side panel. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => window.matchMedia(narrow).matches);
  useEffect(() => {
    const query = window.matchMedia(narrow);
    const follow = (): void => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}
