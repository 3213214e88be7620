import { applyStyles } from '../../ui/late-styles.ts';
import css from './compact.css?inline';

/** A person's choice, for a page with the class `compact`: less room. */
applyStyles(css);
