/** What Genesys' service discovery takes from `url-parse`, on what every browser has. */
export default function parseUrl(url: string): URL {
  return new URL(url);
}
