/**
 * How far a sign stands out from what it is on, 1 to 21 (WCAG's relative luminance).
 * @param sign a color as browsers compute it
 * @param layers the backgrounds under it, the nearest first
 */
export function contrast(sign: string, layers: readonly string[]): number {
  const under = layers.find((layer) => channels(layer).alpha === 1) ?? 'rgb(255, 255, 255)';
  const [one, other] = [luminance(sign), luminance(under)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** From 0 to 1, of `rgb(181, 27, 55)`, `rgba(0, 0, 0, 0)` or `color(srgb 0.98 0.91 0.92)`. */
function channels(color: string) {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  const most = color.startsWith('rgb') ? 255 : 1;
  return { red: red / most, green: green / most, blue: blue / most, alpha };
}

function luminance(color: string): number {
  const { red, green, blue } = channels(color);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const linear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
