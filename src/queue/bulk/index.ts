import { applyStyles } from '../../ui/late-styles.ts';
import dialogStyles from './dialog.css?inline';
import runStyles from './run.css?inline';

applyStyles(dialogStyles + runStyles);

/** The code for bulk actions. It loads once the calls are on screen. */
export { ConfirmDialog } from './ConfirmDialog.tsx';
export { RunArea } from './RunArea.tsx';
export { toastOf } from './run-toast.ts';
export { createRunStore } from './run-store.ts';
