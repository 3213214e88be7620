/** Node's `fetch` supports this option like a browser's, but its types lack it. */
interface RequestInit {
  cache?: 'default' | 'force-cache' | 'no-cache' | 'no-store' | 'only-if-cached' | 'reload';
}
