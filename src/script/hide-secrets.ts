const hidden = '[hidden]';
const authorization = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;

/** Takes a secret and everything that looks like an `Authorization` header out of a text, whoever put it there. */
export const hideSecrets =
  (secret: string) =>
  (text: string): string =>
    (secret ? text.replaceAll(secret, hidden) : text).replaceAll(authorization, `$1 ${hidden}`);
