/** One entry of `GET /__simulator/requests`. */
export interface LoggedRequest {
  /** When it arrived, in epoch ms. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** `null` until the request is answered, which may be never. */
  status: number | null;
  readonly correlationId: string;
}

/** The maximum number of entries. Older ones are dropped, so that a desktop left open does not fill the memory. */
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
