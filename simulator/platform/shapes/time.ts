/** A time as the API writes it; `undefined` leaves the property out. */
export const iso = (epochMs: number | null): string | undefined =>
  epochMs === null ? undefined : new Date(epochMs).toISOString();
