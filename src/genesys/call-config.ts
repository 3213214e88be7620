import * as v from 'valibot';
import { noObject, oneOf, text } from './config-values.ts';

/** Longer than any call. */
const mostSeconds = 86_400;
const noSeconds = `must be a whole number of seconds, 0 to ${mostSeconds}`;
const noLanguage = 'must be a language, such as en or pt-BR';

const seconds = v.pipe(
  v.number(noSeconds),
  v.check((value) => Number.isInteger(value) && value >= 0 && value <= mostSeconds, noSeconds),
);

/** BCP 47, as far as it matters. */
const language = v.pipe(
  v.string(),
  v.check((tag) => /^[a-z]{2,3}(-\w+)*$/i.test(tag), noLanguage),
);

/** What follows from a secure pause; 0 turns it off. */
export const pause = v.strictObject(
  {
    remindAfterSeconds: v.optional(seconds, 120),
    autoResumeAfterSeconds: v.optional(seconds, 0),
  },
  noObject,
);

/** A single text, whose language (BCP 47) nobody has told, stands for every language. */
const texts = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { und: value } : value)),
  v.record(language, text('must be what the agent tells or asks'), noObject),
);

/**
 * Whether the customer has to agree before a recording starts, and what the agent says for it, by language. The mode
 * alone may stand for the whole; without a text the product's own is shown.
 */
export const consent = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { mode: value } : value)),
  v.strictObject(
    { mode: v.optional(oneOf(['off', 'required']), 'off'), text: v.optional(texts, {}) },
    noObject,
  ),
);
