import { expect, test } from 'vitest';
import { createManualClock } from '../../simulator/clock.ts';
import { createAnnouncement } from '../../src/ui/announce-once.ts';

const regions = (): (string | null)[] =>
  [...document.querySelectorAll('body > .unseen[aria-live=polite]')].map(
    ({ textContent }) => textContent,
  );

/** A live region at the beginning of the page; the clock takes it away. */
function open() {
  const clock = createManualClock();
  document.body.append(document.createElement('main'));
  const announcement = createAnnouncement({ after: (ms, task) => clock.after(ms, task) });
  return { clock, announcement };
}

test('a text is announced in a region that stood before, and is gone after a second', () => {
  const { clock, announcement } = open();
  expect(regions()).toEqual(['']);
  expect(document.body.firstElementChild?.getAttribute('aria-live')).toBe('polite');
  announcement.say('Recording');
  clock.advance(999);
  expect(regions()).toEqual(['Recording']);
  clock.advance(1);
  expect(regions()).toEqual([]);
});

test('a region can be removed before its text has been read, and only once', () => {
  const { clock, announcement } = open();
  announcement.say('Recording');
  announcement.remove();
  expect(regions()).toEqual([]);
  clock.advance(10_000);
  expect(regions()).toEqual([]);
});
