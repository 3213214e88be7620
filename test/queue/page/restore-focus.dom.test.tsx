import { expect, onTestFinished, test } from 'vitest';
import { useRestoreFocus } from '../../../src/queue/bulk/use-restore-focus.ts';
import { draw } from '../../ui/draw.ts';

function Report({ isLong }: { readonly isLong: boolean }) {
  const target = useRestoreFocus<HTMLElement>(isLong);
  return (
    <section ref={target} tabIndex={-1}>
      Report
    </section>
  );
}

test('what replaces a focused button gets the focus, also when it changes', () => {
  const { root, redraw } = draw(<Report isLong={false} />);
  const report = root.querySelector('section');
  expect(document.activeElement).toBe(report);
  report?.blur();
  redraw(<Report isLong={false} />);
  expect(document.activeElement).toBe(document.body);
  redraw(<Report isLong />);
  expect(document.activeElement).toBe(report);
});

test('focus elsewhere on the page is left alone', () => {
  const field = document.createElement('input');
  document.body.append(field);
  onTestFinished(() => field.remove());
  field.focus();
  draw(<Report isLong={false} />);
  expect(document.activeElement).toBe(field);
});
