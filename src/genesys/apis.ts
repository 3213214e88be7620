/** By config.json's `api` and the command line's `--api`. */
export const apiNames = ['conversations', 'recordings'] as const;

/** What an API that the product can use for the recording of a call can do. */
interface ApiTraits {
  /** The list of calls and their events tell the recording, and who is on the call. */
  readonly hasCalls: boolean;
  readonly canPause: boolean;
  /** A start may say what is recorded. */
  readonly takesRecordingType: boolean;
  /** Genesys answers 404 to it, which would read as "not recording" for calls that are recorded. */
  readonly needsGateway: boolean;
}

/** What differs between them; backends.ts has the code for each. */
export const apis: Readonly<Record<(typeof apiNames)[number], ApiTraits>> = {
  conversations: {
    hasCalls: true,
    canPause: true,
    takesRecordingType: false,
    needsGateway: false,
  },
  recordings: { hasCalls: false, canPause: false, takesRecordingType: true, needsGateway: true },
};
