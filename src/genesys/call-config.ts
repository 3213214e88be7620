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

/** Whether the customer has to agree before a recording starts, and what the agent says for it, by language. */
export const consent = v.pipe(
  v.strictObject(
    {
      mode: v.optional(oneOf(['off', 'required']), 'off'),
      text: v.optional(v.record(language, text('must be what the agent tells or asks')), {}),
    },
    noObject,
  ),
  v.check(
    ({ mode, text }) => mode === 'off' || Object.keys(text).length > 0,
    'needs a text in at least one language',
  ),
);
