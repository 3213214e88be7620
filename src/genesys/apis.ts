/** The APIs for recording a call, named in config.json's `api` and in the command line's `--api`. */
export const apiNames = ['conversations', 'recordings'] as const;

/* How they differ; backends.ts has the code for each. Separate exports let a page bundle only those it uses. */
type Trait = Readonly<Record<(typeof apiNames)[number], boolean>>;

/** Whether lists and events include the recording status and the participants. */
export const hasCalls: Trait = { conversations: true, recordings: false };

export const canPause: Trait = { conversations: true, recordings: false };

/** Whether a start can name what to record. */
export const takesRecordingType: Trait = { conversations: false, recordings: true };

/**
 * Whether the API exists only behind a gateway. Genesys Cloud itself answers 404 to it, which would read as "not
 * recording" for recorded calls.
 */
export const needsGateway: Trait = { conversations: false, recordings: true };
