import { configure } from '@testing-library/dom';

configure({
  // A busy machine draws late.
  asyncUtilTimeout: 30_000,
  getElementError: (message) => new Error(`${message}\n${document.body.textContent}`),
});
