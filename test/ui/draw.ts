import { type ComponentChildren, render } from 'preact';
import { onTestFinished } from 'vitest';

/** Adds an element to draw into, until the test is over. */
export function addRoot(): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return root;
}

/** Draws content into the document, until the test is over; `redraw` replaces it. */
export function draw(content: ComponentChildren) {
  const root = addRoot();
  const redraw = (next: ComponentChildren): void => render(next, root);
  redraw(content);
  return { root, redraw };
}
