import * as v from 'valibot';
import type { PlatformContext } from './app.ts';
import { badRequest, Refusal } from './refusal.ts';
import { refuse } from './refusals.ts';

/** Far larger than any body that these operations accept. */
const MAX_BODY_BYTES = 1024 * 1024;

type AnySchema = v.GenericSchema;

/**
 * Reads the body of a request and validates it as strictly as the platform does: unknown properties and wrong types are
 * refused. Throws a `Refusal` with 400, 413 or 415.
 */
export async function readBody<Schema extends AnySchema>(
  context: PlatformContext,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) {
    throw refuse('unsupportedMediaType');
  }
  const text = await context.req.text();
  if (Buffer.byteLength(text) > MAX_BODY_BYTES) throw refuse('entityTooLarge');
  const result = v.safeParse(schema, parseJson(text), { abortEarly: true });
  if (result.success) return result.output;
  throw refusalOf(result.issues[0]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The request body is not valid JSON.');
  }
}

/** The platform's error for a validation issue. */
function refusalOf(issue: v.BaseIssue<unknown>): Refusal {
  const field = v.getDotPath(issue) ?? 'body';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return new Refusal({
      status: 400,
      code: 'invalid.property',
      message: 'The property [{property}] is not valid for this request.',
      params: { property: field },
    });
  }
  if (issue.type === 'picklist') {
    return new Refusal({
      status: 400,
      code: 'invalid.value',
      message:
        'Value [{value}] is not valid for field type [{field}]. Allowable values are: {allowed}',
      params: { value: issue.received, field, allowed: issue.expected ?? '' },
    });
  }
  if (issue.received === 'undefined') {
    return new Refusal({
      status: 400,
      code: 'constraint.validation',
      message: 'The field [{field}] must not be empty.',
      params: { field },
    });
  }
  return badRequest(`The field [${field}] has the wrong type. ${issue.message}`);
}
