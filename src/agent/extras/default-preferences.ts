import type { Preferences } from '../../genesys/preferences.ts';
import { defaultKeys } from './shortcuts.ts';

export const defaultPreferences: Preferences = {
  shortcuts: true,
  keys: defaultKeys,
  sound: false,
  compact: false,
};
