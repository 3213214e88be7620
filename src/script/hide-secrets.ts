const hidden = '[hidden]';
const authorization = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;

/**
 * Takes a secret, as it is or as JSON writes it, and everything that looks like an `Authorization` header out of a
 * text, whoever put it there.
 */
export function hideSecrets(secret: string): (text: string) => string {
  const forms = secret ? [secret, JSON.stringify(secret).slice(1, -1)] : [];
  return (text) =>
    forms
      .reduce((rest, form) => rest.replaceAll(form, hidden), text)
      .replaceAll(authorization, `$1 ${hidden}`);
}
