import type { Preferences, PreferenceStore } from '../../storage/preferences.ts';
import { defaultKeys } from './shortcuts.ts';

interface Followed {
  readonly preferences: () => Preferences;
  readonly change: (wanted: Preferences) => void;
  /** Stops following changes. */
  readonly close: () => void;
}

/** Stores the preferences and applies them, now and whenever they change, here or in another widget. */
export function followPreferences(
  store: PreferenceStore,
  apply: (preferences: Preferences) => void,
): Followed {
  let preferences = store.read(defaultPreferences);

  function readAgain(): void {
    preferences = store.read(defaultPreferences);
    apply(preferences);
  }

  apply(preferences);
  // This event is fired only by other pages of the origin.
  window.addEventListener('storage', readAgain);
  return {
    preferences: () => preferences,
    change(wanted) {
      preferences = wanted;
      store.save(preferences);
      apply(preferences);
    },
    close: () => window.removeEventListener('storage', readAgain),
  };
}

export const defaultPreferences: Preferences = {
  shortcuts: true,
  keys: defaultKeys,
  sound: false,
  compact: false,
};
