import { fireEvent, screen } from '@testing-library/dom';
import { render } from 'preact';
import { expect, onTestFinished } from 'vitest';
import { installMessages } from '../../src/i18n/locales/en/install.ts';
import { en } from '../i18n/words.ts';
import { planInstall } from '../../src/install/plan.ts';
import { planUndo } from '../../src/install/undo.ts';
import type { SetupPorts } from '../../src/setup/ports.ts';
import { SetupApp } from '../../src/setup/SetupApp.tsx';
import {
  agents,
  description,
  desired,
  installed,
  leads,
  nothing,
} from '../install/organization.ts';

const names = new Map([agents, leads].map(({ id, name }) => [id, name]));
export const prepared = { desired, actual: nothing, plan: planInstall(desired, nothing), names };
export const { steps } = prepared.plan;

/** What the page can do in an organization in which nothing fails. */
export const working: SetupPorts = {
  choices: null,
  signIn: () => {},
  waitMs: () => 0,
  check: () => Promise.resolve({ findings: [], parts: [], signedOut: null }),
  about: { version: '1.0.0', region: 'mypurecloud.com' },
  read: () => Promise.resolve({ ok: true, value: { groups: [agents, leads], before: null } }),
  prepare: () => Promise.resolve({ ok: true, value: prepared }),
  apply: () =>
    Promise.resolve({
      done: steps,
      left: [],
      problem: null,
      isUnsure: false,
      actual: installed(),
    }),
  config: () =>
    Promise.resolve({ config: { clientId: { agent: 'a' } }, leftOut: [], verdict: 'other' }),
  prepareUndo: () =>
    Promise.resolve({
      ok: true,
      value: { actual: installed(), undo: planUndo(description, installed()) },
    }),
  undo: (of) => Promise.resolve({ done: of.undo.removals, left: [], problem: null }),
};

/** Shows the set-up page on ports that work, but for `more`. */
export function show(more: Partial<SetupPorts> = {}): void {
  const ports = { ...working, ...more };
  const words = { install: installMessages, messages: en };
  onTestFinished(() => render(null, document.body));
  render(<SetupApp words={words} ports={ports} languages={['de', 'ja']} />, document.body);
}

export const press = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};

/** Ticks the first group of agents. */
export const chooseAgents = async (): Promise<void> => {
  const [first] = await screen.findAllByLabelText('Agents');
  fireEvent.click(first ?? expect.fail());
};

/** As far as the plan. */
export async function plan(): Promise<void> {
  await chooseAgents();
  await press('Show plan');
}
