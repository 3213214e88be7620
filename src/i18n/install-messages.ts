import type { installMessages } from './locales/en/install.ts';
import type { Translated } from './messages.ts';

/** The texts of the set-up page. */
export type InstallMessages = Translated<typeof installMessages>;
/** The texts of the check, which the command line uses as well. */
export type CheckMessages = InstallMessages['check'];
