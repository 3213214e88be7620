import type { Change } from './changes.ts';
import type { TutorialRecording } from './conversation.ts';

/** Starts the recording that the tutorial's API knows (docs/tutorial-api.md). */
export const startTutorialRecording =
  (recording: TutorialRecording): Change =>
  (conversation) => ({ ...conversation, tutorialRecording: recording });

/** Ends it (tutorial contract, DELETE). */
export const stopTutorialRecording: Change = (conversation) => ({
  ...conversation,
  tutorialRecording: null,
});
