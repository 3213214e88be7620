import { fireEvent, screen } from '@testing-library/dom';
import { describe, expect, test, vi } from 'vitest';
import type { SetupPorts } from '../../src/setup/ports.ts';
import { agents } from '../install/organization.ts';
import { chooseAgents, press, show } from './show-setup.tsx';

describe('the check', () => {
  const findings = [
    { id: 'host.pages', verdict: 'ok', details: [] },
    { id: 'role.agent', verdict: 'problem', details: ['conversation:call:record'], has: ['a:b:c'] },
  ] as const;

  test('lists what must be fixed first, ends with one sentence, and copies a report', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    show({ check: () => Promise.resolve({ findings, parts: [], signedOut: null }) });
    await press('Check this organization');
    await press('Start check');
    expect(await screen.findByText('It does not work here yet: fix what is marked.')).toBeTruthy();
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('conversation:call:record');
    await press('Copy report');
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(JSON.parse(copied[0] ?? '')).toEqual({
      version: '1.0.0',
      region: 'mypurecloud.com',
      findings,
      parts: [],
      conclusion: 'problems',
    });
    vi.unstubAllGlobals();
  });

  test('leads to the sign-in, with the choices so far, if the session has expired', async () => {
    const signIn = vi.fn<SetupPorts['signIn']>();
    const signedOut = { kind: 'signedOut' } as const;
    show({ signIn, check: () => Promise.resolve({ findings, parts: [], signedOut }) });
    await chooseAgents();
    await press('Check this organization');
    await press('Start check');
    expect(await screen.findByText(/only the host was checked/)).toBeTruthy();
    await press('Sign in');
    expect(signIn).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ groups: [agents.id] }),
    );
  });

  test('says that it failed, instead of waiting, whatever is thrown, and can be started again', async () => {
    const check = vi.fn<SetupPorts['check']>();
    check.mockImplementationOnce((_, onArea) => {
      onArea(3, 5);
      return Promise.reject(new ReferenceError("Cannot access 'close' before initialization"));
    });
    check.mockResolvedValueOnce({ findings, parts: [], signedOut: null });
    show({ check });
    await press('Check this organization');
    await press('Start check');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Something unexpected went wrong. Try again. If it happens again, please open an issue.',
    );
    await press('Check again');
    expect(await screen.findByText('It does not work here yet: fix what is marked.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('sends no request for an invalid id', async () => {
    const check = vi.fn<SetupPorts['check']>();
    show({ check });
    await press('Check this organization');
    fireEvent.input(screen.getByLabelText(/Conversation ID/), { target: { value: 'call 1' } });
    await press('Start check');
    expect((await screen.findByRole('alert')).textContent).toContain('Enter the ID');
    expect(check).not.toHaveBeenCalled();
  });
});
