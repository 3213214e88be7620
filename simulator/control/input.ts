import type { Context } from 'hono';
import * as v from 'valibot';

/** Thrown when a control request cannot be carried out; its message becomes the response. */
export class ControlProblem extends Error {
  readonly status: 400 | 404;

  constructor(status: 400 | 404, message: string) {
    super(message);
    this.name = 'ControlProblem';
    this.status = status;
  }
}

/**
 * Reads and validates the body of a control request; an empty body counts as `{}`. Throws a `ControlProblem` if it is
 * not valid JSON or does not match the schema.
 */
export async function readInput<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, parse(await context.req.text()), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  throw new ControlProblem(400, where === null ? issue.message : `${where}: ${issue.message}`);
}

function parse(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new ControlProblem(400, 'The body is not valid JSON.');
  }
}
