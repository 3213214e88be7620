/** Replaces the platform SDK's logger, which formats every request: the page logs nothing. */
export default class NoLogger {
  log(): void {}
}
