/** One line of `GET /__simulator/requests`. */
export interface LoggedRequest {
  /** Epoch ms of its arrival. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** `null` while it is not answered, and for ever if it never is. */
  status: number | null;
  readonly correlationId: string;
}

/** The newest requests; older ones are dropped, so that a desktop left open does not fill the memory. */
const MOST = 10_000;

export function createRequestLog() {
  let entries: LoggedRequest[] = [];
  return {
    add(entry: LoggedRequest): void {
      if (entries.length >= MOST) entries = entries.slice(-MOST / 2);
      entries.push(entry);
    },
    all: (): readonly LoggedRequest[] => entries,
    clear(): void {
      entries = [];
    },
  };
}

export type RequestLog = ReturnType<typeof createRequestLog>;
