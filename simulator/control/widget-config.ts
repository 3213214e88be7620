/** What the simulator adds to the widget's `config.json` from now on. */
export interface WidgetConfig {
  current(): Record<string, unknown>;
  merge(more: Readonly<Record<string, unknown>>): void;
  reset(): void;
}

/** `base` returns the simulator's own values for what was merged so far, which overrides them. */
export function createWidgetConfig(
  base: (merged: Readonly<Record<string, unknown>>) => Record<string, unknown>,
): WidgetConfig {
  let merged: Record<string, unknown> = {};
  return {
    current: () => ({ ...base(merged), ...merged }),
    merge(more) {
      merged = { ...merged, ...more };
    },
    reset() {
      merged = {};
    },
  };
}
