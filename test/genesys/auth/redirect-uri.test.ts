import { expect, it } from 'vitest';
import { redirectUri } from '../../../src/genesys/auth/redirect-uri.ts';

it.each([
  ['https://cdn.example.com/assets/index-Ab12.js', 'https://cdn.example.com/index.html'],
  ['https://cdn.example.com/recording/assets/a.js', 'https://cdn.example.com/recording/index.html'],
  ['http://127.0.0.1:5173/agent/main.tsx', 'http://127.0.0.1:5173/index.html'],
])(
  'the page of the script %s has the redirect URI %s, whatever the address bar says',
  (script, page) => {
    expect(redirectUri('agent', script)).toBe(page);
  },
);

it('the sign-in popup returns to its own page', () => {
  const script = 'https://cdn.example.com/assets/queue-Ab12.js';
  expect(redirectUri('popup', script)).toBe('https://cdn.example.com/signed-in.html');
});
