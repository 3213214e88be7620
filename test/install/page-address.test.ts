import { expect, test } from 'vitest';
import { readPageAddress } from '../../src/install/page-address.ts';

test.each([
  ['https://recording.example.com', 'https://recording.example.com'],
  ['https://recording.example.com/', 'https://recording.example.com'],
  ['https://cdn.example.com/recording/control/', 'https://cdn.example.com/recording/control'],
  ['http://127.0.0.1:5173', 'http://127.0.0.1:5173'],
  ['http://[::1]:5173', 'http://[::1]:5173'],
  ['http://localhost:5173', 'http://localhost:5173'],
  ['https://tools.example.com/queue/', 'https://tools.example.com/queue'],
  ['https://Recording.Example.com:443/Call-Queue', 'https://recording.example.com/Call-Queue'],
])('the address %s means that the pages are served from %s', (text, page) => {
  expect(readPageAddress(text)).toEqual({ ok: true, page });
});

test.each([
  ['recording.example.com', 'notAUrl'],
  ['', 'notAUrl'],
  ['http://recording.example.com', 'notSecure'],
  ['javascript:alert(1)', 'notSecure'],
  ['https://recording.example.com/?a=b', 'hasMore'],
  ['https://recording.example.com/#top', 'hasMore'],
  ['https://me:secret@recording.example.com', 'hasMore'],
  ['https://me@recording.example.com', 'hasMore'],
  ['https://:secret@recording.example.com', 'hasMore'],
  ['https://recording.example.com/index.html', 'isAFile'],
  ['https://recording.example.com/Setup.HTML', 'isAFile'],
  ['https://recording.example.com/index.html/', 'isAFile'],
  ['https://recording.example.com/setup', 'isAFile'],
  ['https://recording.example.com/control/queue', 'isAFile'],
])('the address %s is refused: %s', (text, mistake) => {
  expect(readPageAddress(text)).toEqual({ ok: false, mistake });
});
