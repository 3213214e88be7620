import { applyStyles } from '../../ui/late-styles.ts';
import dialogStyles from './dialog.css?inline';
import runStyles from './run.css?inline';

applyStyles(dialogStyles + runStyles);

/** What acting on calls needs. It loads once the calls are on the screen. */
export { ConfirmDialog } from './ConfirmDialog.tsx';
export { RunArea } from './RunArea.tsx';
export { toastOf } from './run-toast.ts';
export { createRunStore } from './run-store.ts';
