/** A time in the API's format; `undefined` omits the property. */
export const iso = (epochMs: number | null): string | undefined =>
  epochMs === null ? undefined : new Date(epochMs).toISOString();
