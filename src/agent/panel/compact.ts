import { applyStyles } from '../../ui/late-styles.ts';
import css from './compact.css?inline';

/** Adds the styles of the compact layout (class `compact`). */
export const applyCompactLayout = (): void => applyStyles(css);
