import { expect, it, onTestFinished, vi } from 'vitest';
import { retryAfterMs } from '../../../src/genesys/api/errors.ts';

const nothing = { status: 429, headers: {}, code: '', message: '', params: {}, correlationId: '' };
const now = Date.UTC(2026, 0, 5, 9);
const received = 'Rate limit exceeded the maximum. Retry the request in [9] seconds';
const limited = 'Rate limit exceeded the maximum [300] requests within [60] seconds';

it.each([
  ['seconds', { 'retry-after': '3' }, '', 3_000],
  ['a fraction of a second', { 'retry-after': '0.5' }, '', 500],
  ['seconds that a proxy has joined', { 'retry-after': '3, 3' }, '', 3_000],
  ['seconds between spaces', { 'retry-after': ' 3 ' }, '', 3_000],
  ['a date', { 'retry-after': new Date(now + 4_000).toUTCString() }, '', 4_000],
  ['a date in the past', { 'retry-after': new Date(now - 4_000).toUTCString() }, '', 0],
  ['a negative number', { 'retry-after': '-1' }, '', 0],
  ['the message only', {}, received, 9_000],
  ['a message that names only the limit and its window', {}, limited, null],
  ['an empty header', { 'retry-after': '' }, '', null],
  ['nonsense', { 'retry-after': 'soon' }, '', null],
  ['for ever', { 'retry-after': 'Infinity' }, '', null],
  ['nothing', {}, '', null],
])('the wait is read from %s', (_, headers, message, wait) => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  expect(retryAfterMs({ ...nothing, headers, message })).toBe(wait);
});
