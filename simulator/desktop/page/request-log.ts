import type { SeenRequest } from './control/schema.ts';

/** An action taken on the desktop itself. */
interface Done {
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
}

/** A line of the log: a request, or a mark for an action taken on the desktop. */
export interface LogLine {
  readonly key: string;
  readonly at: number;
  /** Local time, with ms. */
  readonly time: string;
  readonly request?: SeenRequest;
  readonly text?: string;
  /** Whether the request is a command. A press in a widget sends exactly one. */
  readonly isCommand: boolean;
}

/** Whether a request changes a recording or writes an attribute of the call. Analytics queries are POSTs, but reads. */
const isCommand = ({ method, path }: SeenRequest): boolean =>
  method !== 'GET' && /^\/api\/v2\/(?:recordings\/)?conversations\//.test(path);

/** The log, newest first: requests and marks in order of time. A nonempty `wanted` keeps only lines that contain it. */
export function logLines(
  requests: readonly SeenRequest[],
  done: readonly Done[],
  wanted: string,
): readonly LogLine[] {
  const word = wanted.trim().toLowerCase();
  const lines: readonly LogLine[] = [
    ...requests.map((request) => ({
      key: request.correlationId,
      at: request.at,
      time: timeOf(request.at),
      request,
      isCommand: isCommand(request),
    })),
    ...done.map(({ at, text }, index) => ({
      key: `done-${done.length - index}-${at}`,
      at,
      time: timeOf(at),
      text,
      isCommand: false,
    })),
  ];
  return lines
    .filter(({ request, text }) =>
      `${request?.correlationId} ${request?.path} ${text}`.toLowerCase().includes(word),
    )
    .toSorted((one, other) => other.at - one.at);
}

function timeOf(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${clock}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}
