/** The APIs for the recording of a call, by config.json's `api` and the command line's `--api`. */
export const apiNames = ['conversations', 'recordings'] as const;

/*
 * What differs between them; backends.ts has the code for each. Each is a separate export, so that a page carries only
 * those it uses.
 */
type Trait = Readonly<Record<(typeof apiNames)[number], boolean>>;

/** The list of calls and their events show the recording, and who is on the call. */
export const hasCalls: Trait = { conversations: true, recordings: false };

export const canPause: Trait = { conversations: true, recordings: false };

/** A start may say what is recorded. */
export const takesRecordingType: Trait = { conversations: false, recordings: true };

/** Genesys answers 404 to it, which would read as "not recording" for calls that are recorded. */
export const needsGateway: Trait = { conversations: false, recordings: true };
