import { describeDesktop, firstHosting } from '../hosting.ts';

/** The content of `/desktop.json`, for tests that need an integration. */
export const { integration, sandbox } = describeDesktop(
  { platform: 'http://localhost:5180', widget: 'http://127.0.0.1:5173' },
  firstHosting,
);
