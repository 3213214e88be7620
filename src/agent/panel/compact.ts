import { applyStyles } from '../../ui/late-styles.ts';
import css from './compact.css?inline';

/** Brings the layout of pages with the class `compact`, for those who want less room. */
export const applyCompactLayout = (): void => applyStyles(css);
