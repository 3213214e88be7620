import type { Change } from './changes.ts';
import type { TutorialRecording } from './conversation.ts';

/** Starts the recording of the tutorial's API (docs/tutorial-api.md). */
export const startTutorialRecording =
  (recording: TutorialRecording): Change =>
  (conversation) => ({ ...conversation, tutorialRecording: recording });

/** Ends that recording. */
export const stopTutorialRecording: Change = (conversation) => ({
  ...conversation,
  tutorialRecording: null,
});
