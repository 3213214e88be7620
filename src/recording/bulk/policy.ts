/** The figures of a bulk run, each with its reason. */
export const bulkPolicy = {
  /**
   * Calls that are looked at or written to at the same time: enough to use 300 requests a minute at an answering time
   * of two seconds. The pace itself is the platform's (genesys/pace.ts).
   */
  parallel: 12,
  /**
   * An accepted command is confirmed by an event that costs no request. What no event has confirmed by then is read;
   * after the last read it is called unconfirmed. In ms after the acceptance.
   */
  confirmReadsMs: [2_000, 10_000],
  /** So many pauses or resumes refused for want of a permission, and no success: all the others would be refused too. */
  refusalsThatEnd: 3,
} as const;
