import { getByRole, queryByRole } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { ConsentCard } from '../../../src/agent/consent/ConsentCard.tsx';
import type { ConsentView } from '../../../src/agent/consent/consent-view.ts';
import { consentMessages } from '../../../src/i18n/locales/en/features.ts';
import { en } from '../../i18n/words.ts';
import { draw } from '../../ui/draw.ts';
import { nothingNoted } from '../../ui/gallery/late-states.ts';

const at = Date.UTC(2026, 0, 2, 3, 4, 5);
const given = { decision: 'given', at, by: 'Ana (Night) Silva (agent-1)' } as const;
const refused = { ...given, decision: 'refused' } as const;

/** The card with a question in another language than the page's; `called` lists what presses ask for. */
function open(view: Partial<ConsentView> = {}) {
  const called: string[] = [];
  const { root } = draw(
    <ConsentCard
      view={{ ...nothingNoted, ...view }}
      question={{ lang: 'de', text: 'Dürfen wir aufzeichnen?' }}
      consentMessages={consentMessages}
      messages={en}
      onNote={(decision) => called.push(decision)}
      onRetry={() => called.push('retry')}
      onPress={(command) => called.push(command)}
    />,
  );
  const button = (name: string) => getByRole(root, 'button', { name });
  const isPressed = (name: string) => button(name).getAttribute('aria-pressed') === 'true';
  return {
    root,
    called,
    button,
    chosen: () => ['Agreed', 'Declined'].filter(isPressed),
    said: root.querySelector('[aria-live=polite]')?.textContent,
  };
}

test('without an answer, the card asks the question in its own language, and notes what is pressed', () => {
  const { root, called, button, chosen, said } = open();
  const question = root.querySelector('legend');
  expect(question?.textContent).toBe('Dürfen wir aufzeichnen?');
  expect(question?.lang).toBe('de');
  expect(question?.className).toBe('');
  expect(chosen()).toEqual([]);
  expect(said).toBe('');
  expect(queryByRole(root, 'alert')).toBeNull();
  button('Agreed').click();
  button('Declined').click();
  expect(called).toEqual(['given', 'refused']);
});

test.each([
  ['agreed', { answer: given, agreed: true, toggled: 'withdrawn' }, 'Agreed', 'withdrawn'],
  ['refused', { answer: refused }, 'Declined', 'given'],
] as const)(
  'an answer (%s) is shown with its time and who noted it, and no longer takes room for the question',
  (_, view, name, next) => {
    const { root, called, button, chosen, said } = open(view);
    expect(chosen()).toEqual([name]);
    expect(root.querySelector('legend')?.className).toBe('unseen');
    const time = new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(at);
    expect(said).toBe(consentMessages.noted(name, time, 'Ana (Night) Silva'));
    button('Agreed').click();
    expect(called).toEqual([next]);
  },
);

test('while an answer is saved, the one before is not shown', () => {
  expect(open({ answer: given, agreed: true, saving: true }).said).toBe(consentMessages.saving);
});

test.each([
  [{ kind: 'offline' }, en.offline.next],
  [null, consentMessages.notShown],
] as const)('a failed save (%j) says why and can be tried again', (failure, why) => {
  const { root, called, button, said } = open({ answer: given, failed: { failure } });
  const alert = getByRole(root, 'alert');
  expect(alert.textContent).toContain(consentMessages.notSaved);
  expect(alert.textContent).toContain(why);
  expect(said).toBe('');
  button(en.tryAgain).click();
  expect(called).toEqual(['retry']);
});

test.each(['pause', 'stop'] as const)(
  'a recording that the customer refuses is an alarm, and one press asks to %s it',
  (offer) => {
    const { root, called, button } = open({ answer: refused, offer });
    expect(getByRole(root, 'alert').textContent).toBe(consentMessages.stillRecorded);
    expect(root.querySelector('.notice')?.classList.contains('failure')).toBe(true);
    button(consentMessages.offers[offer]).click();
    expect(called).toEqual([offer]);
    expect(open({ answer: refused }).root.querySelector('.failure')).toBeNull();
  },
);
