/** sessionStorage, or a stand-in for this page's life where the browser forbids storage to framed pages. */
export function openStorage(): { readonly storage: Storage; readonly survivesReload: boolean } {
  try {
    const { sessionStorage } = window;
    const probe = 'recording-control.probe';
    sessionStorage.setItem(probe, probe);
    sessionStorage.removeItem(probe);
    return { storage: sessionStorage, survivesReload: true };
  } catch {
    return { storage: memoryStorage(), survivesReload: false };
  }
}

function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}
