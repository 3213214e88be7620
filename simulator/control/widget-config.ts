/** The simulator's overrides of the widget's `config.json`. */
export interface WidgetConfig {
  current(): Record<string, unknown>;
  merge(more: Readonly<Record<string, unknown>>): void;
  reset(): void;
}

/**
 * Creates an empty set of overrides. `base` computes the simulator's own values from the overrides, which win over
 * them.
 */
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
