/**
 * What cannot be read or reached on the page, one line each: text that spills or overlaps, controls that are covered.
 * Of an open sheet only what it shows counts: it is closed to reach the rest. Runs in the page.
 */
export function spills(): readonly string[] {
  const top = document.querySelector(':popover-open') ?? document.body;
  const slack = 1;

  interface Line {
    readonly text: string;
    readonly parent: Element;
    readonly box: DOMRect;
  }
  const lines: readonly Line[] = window
    .textsIn(top)
    .flatMap(({ text, parent, boxes }) => boxes.map((box) => ({ text, parent, box })));

  /** The part of a line that its scrolling surroundings show. */
  const shown = ({ parent, box }: Line): DOMRect => {
    let [from, to] = [box.top, box.bottom];
    for (let around: Element | null = parent; around; around = around.parentElement) {
      // It stays over what scrolls.
      const step = around.querySelector(':scope > .step > .button');
      if (step && !parent.contains(step)) to = Math.min(to, step.getBoundingClientRect().top);
      if (getComputedStyle(around).overflowY === 'visible') continue;
      const room = around.getBoundingClientRect();
      [from, to] = [Math.max(from, room.top), Math.min(to, room.bottom)];
    }
    return new DOMRect(box.left, from, box.width, Math.max(0, to - from));
  };
  const overlap = (one: DOMRect, other: DOMRect): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;

  const spilling = lines.flatMap(({ text, parent, box }) => {
    const clip = parent.closest('button') ?? top;
    const room = clip.getBoundingClientRect();
    const isWide = box.left < room.left - slack || box.right > room.right + slack;
    const isHigh = box.top < room.top - slack || box.bottom > room.bottom + slack;
    return isWide || (isHigh && clip !== top) ? [`“${text}” spills out of its place`] : [];
  });

  const overlapping = lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.parent !== line.parent && overlap(shown(line), shown(other)))
      .map((other) => `“${line.text}” overlaps “${other.text}”`),
  );

  const covered = [...top.querySelectorAll('button, input, [tabindex="0"]')].filter((control) => {
    control.scrollIntoView({ block: 'nearest' });
    const { left, top: above, width, height } = control.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, above + height / 2);
    return hit === null || !(control.contains(hit) || hit.contains(control));
  });

  const sideways = document.documentElement.scrollWidth - window.innerWidth;
  return [
    ...(sideways > 0 ? [`the page scrolls sideways by ${sideways} px`] : []),
    ...new Set(spilling),
    ...new Set(overlapping),
    ...covered.map(({ textContent }) => `“${textContent}” cannot be reached`),
  ];
}
