/** Node's `fetch` takes it as a browser's does; its types do not know it. */
interface RequestInit {
  cache?: 'default' | 'force-cache' | 'no-cache' | 'no-store' | 'only-if-cached' | 'reload';
}
