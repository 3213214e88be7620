import { describe, expect, test } from 'vitest';
import type { ActualIntegration } from '../../../src/install/actual.ts';
import { judgeIntegration } from '../../../src/install/check/integration.ts';
import { change, description, installed, PAGE } from '../organization.ts';

const [agentPart, queuePart] = description.integrations;
const [widget, queuePage] = installed().integrations;
if (!agentPart || !queuePart || !widget?.config || !queuePage?.config) {
  throw new Error('The description lacks an integration.');
}
const { config } = widget;
const all = [widget, queuePage];
const region = { targetEnv: 'prod-euw1', domain: 'mypurecloud.ie' };

const judgeAgent = (integrations: readonly ActualIntegration[]) =>
  judgeIntegration(agentPart, integrations, region);
const judgeQueue = (integrations: readonly ActualIntegration[]) =>
  judgeIntegration(queuePart, integrations, region);

/** The agents' widget as somebody entered it by hand, with other values in some of its properties. */
const byHand = (
  properties: Readonly<Record<string, unknown>> = {},
  more: Partial<ActualIntegration> = {},
): ActualIntegration => ({
  ...widget,
  name: 'Entered by hand',
  notes: '',
  config: { ...config, properties: { ...config.properties, ...properties } },
  ...more,
});

/** The verdict on the agents' widget, and what it is about. */
const verdictOn = (...[properties, more]: Parameters<typeof byHand>) => {
  const { verdict, details } = judgeAgent([byHand(properties, more)]);
  return [verdict, ...details];
};

const url = String(config.properties['url']);

test('integrations as they were installed pass', () => {
  expect([judgeAgent(all), judgeQueue(all)].map(({ verdict }) => verdict)).toEqual(['ok', 'ok']);
});

test('the check judges the page of a part, not another page or the same one on another host', () => {
  const queueUrl = String(queuePage.config?.properties['url']);
  const others = [
    queueUrl.replace('queue.html', 'index.html'),
    queueUrl.replace('.example.com', '.example.com.evil.test'),
  ].map((address) => byHand({ url: address }, { id: address, typeId: queuePage.typeId }));
  expect(judgeQueue([...others, ...all]).verdict).toBe('ok');
  expect(judgeQueue(others)).toMatchObject({ verdict: 'problem', details: ['absent'] });
});

describe('an integration that does not exist', () => {
  test('is a problem, since all of them were read', () => {
    const absent = { verdict: 'problem', details: ['absent'] };
    expect(judgeAgent([queuePage])).toEqual({ id: 'integration.agent', ...absent });
    expect(judgeQueue([widget])).toEqual({ id: 'integration.queue', ...absent });
  });

  test('is not known to be absent while one of its type could not be read', () => {
    const unread = byHand({}, { config: null });
    const finding = { verdict: 'unknown', details: ['configuration (not readable)'] };
    expect(judgeAgent([unread])).toMatchObject(finding);
    expect(judgeAgent([{ ...widget, config: null }])).toMatchObject(finding);
    expect(judgeQueue([unread])).toMatchObject({ verdict: 'problem', details: ['absent'] });
  });

  test('is not confused with those of another product that have its name', () => {
    const other = byHand({ url: 'https://other.example.com/' }, { name: widget.name });
    for (const namesakes of [[other], [other, { ...other, id: 'another' }]]) {
      expect(judgeAgent(namesakes)).toMatchObject({
        verdict: 'problem',
        details: ['absent', 'name (another page)'],
      });
    }
  });

  test('may be one of several that have its name and no page yet', () => {
    const made = byHand({ url: '' }, { name: widget.name });
    expect(judgeAgent([made, { ...made, id: 'another' }])).toMatchObject({
      verdict: 'unknown',
      details: ['several'],
    });
  });
});

describe('of several integrations with the same page, the check judges', () => {
  const leftOver = byHand({ sandbox: '' }, { id: 'left-over', intendedState: 'DISABLED' });

  test('the active one, because that is the one people see', () => {
    expect(judgeAgent([leftOver, widget]).verdict).toBe('ok');
    const marked = { ...widget, intendedState: 'DISABLED' };
    expect(judgeAgent([marked, byHand({}, { id: 'by-hand' })]).verdict).toBe('ok');
    const broken = byHand({}, { id: 'broken', reportedState: 'ERROR' });
    expect(judgeAgent([broken, widget]).verdict).toBe('ok');
  });

  test('the one with the mark if both or none of them are active', () => {
    const active = { ...leftOver, intendedState: 'ENABLED' };
    expect(judgeAgent([active, widget]).verdict).toBe('ok');
    expect(judgeAgent([leftOver, { ...widget, intendedState: 'DISABLED' }])).toMatchObject({
      verdict: 'problem',
      details: ['state'],
    });
  });
});

test('the check names the fields of an integration that do not do, and its state', () => {
  const integrations = change(all, widget.id, {
    name: 'Entered by hand',
    intendedState: 'DISABLED',
    notes: '',
    config: {
      ...config,
      properties: { ...config.properties, sandbox: 'allow-scripts', groups: ['others'] },
      advanced: {},
    },
  });
  expect(judgeAgent(integrations)).toEqual({
    id: 'integration.agent',
    verdict: 'problem',
    details: ['sandbox', 'lifecycle', 'state'],
  });
});

test('an installation at another address is named by its URL', () => {
  const moved = { ...widget, config: byHand({ url: url.replace(PAGE, `${PAGE}/old`) }).config };
  expect(judgeAgent([moved])).toMatchObject({ verdict: 'problem', details: ['url'] });
});

describe('what a page needs of its integration', () => {
  const sandbox = String(config.properties['sandbox']);
  const older = `${PAGE}/index.html?pcUsePopupAuth={{pcUsePopupAuth}}&pcConversationId={{pcConversationId}}&pcLangTag={{pcLangTag}}&pcEnvironment={{pcEnvironment}}`;

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['a sandbox in another order', { sandbox: sandbox.split(',').toReversed().join(',') }],
    ['a sandbox with spaces', { sandbox: sandbox.replaceAll(',', ', ') }],
    ['a sandbox that allows more', { sandbox: `${sandbox},allow-modals` }],
    ['further permissions', { permissions: 'camera, clipboard-write' }],
    ['a widget that is there for callbacks as well', { communicationTypeFilter: 'call,callback' }],
    ['a type in another place', { communicationTypeFilter: 'chat, call' }],
    ['a URL with parameters in another order', { url: reordered(url) }],
    ['a URL with the older names', { url: older }],
    ['a URL with encoded placeholders', { url: url.replaceAll('{', '%7B').replaceAll('}', '%7D') }],
    ['a host in upper case', { url: url.replace(PAGE, PAGE.toUpperCase()) }],
    ['a URL without .html', { url: url.replace('/index.html', '/') }],
    ['a fixed language, and always a pop-up', { url: fixed('de', 'true') }],
    ['other groups and queues', { groups: ['g'], queueIdFilterList: ['q'] }],
  ])('is there with %s', (_, properties) => {
    expect(verdictOn(properties)).toEqual(['ok']);
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'a sandbox without what only some identity providers need',
      { sandbox: sandbox.replace('allow-popups-to-escape-sandbox,', '') },
      'sandbox',
    ],
    ['a URL without the language', { url: url.replace(/gcLangTag=[^&]+&/, '') }, 'url'],
    [
      'a widget that is there for everything',
      { communicationTypeFilter: '' },
      'communicationTypeFilter',
    ],
  ])('is there with %s, as a hint', (_, properties, field) => {
    expect(verdictOn(properties)).toEqual(['hint', field]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['sign-in windows', { sandbox: sandbox.replace('allow-popups,', '') }, 'sandbox'],
    ['any sandbox', { sandbox: undefined }, 'sandbox'],
    ['the clipboard', { permissions: 'clipboard-read' }, 'permissions'],
    ['calls', { communicationTypeFilter: 'callback, chat' }, 'communicationTypeFilter'],
    ['the conversation', { url: url.replace('&gcConversationId={{gcConversationId}}', '') }, 'url'],
    ['a filled conversation', { url: url.replaceAll('gcConversationId', 'conversationId') }, 'url'],
    ['one call for all', { url: url.replace('{{gcConversationId}}', '00000000') }, 'url'],
    ['its host', { url: url.replace('gcHostOrigin={{gcHostOrigin}}&', '') }, 'url'],
    ['a region', { url: url.replace('{{gcTargetEnv}}', 'prod') }, 'url'],
    ['a pop-up', { url: fixed('de', 'false') }, 'url'],
  ])('is not there without %s', (_, properties, field) => {
    expect(verdictOn(properties)).toEqual(['problem', field]);
  });

  test('are the lifecycle hooks that it uses, whatever others are on; one that is not mentioned is off', () => {
    const hooks = (on: Readonly<Record<string, boolean>>) =>
      verdictOn({}, { config: { ...config, advanced: { lifecycle: { hooks: on } } } });
    expect(hooks({ bootstrap: true, focus: true, stop: true })).toEqual(['ok']);
    for (const others of [
      ['bootstrap', 'focus'],
      ['bootstrap', 'stop'],
      ['focus', 'stop'],
    ]) {
      const on = Object.fromEntries(others.map((hook) => [hook, true]));
      expect(hooks(on)).toEqual(['problem', 'lifecycle']);
    }
    expect(hooks({ bootstrap: true, focus: true, blur: true, stop: true })).toEqual(['ok']);
  });
});

/** The same URL with its parameters the other way round. */
function reordered(address: string): string {
  const [page = '', query = ''] = address.split('?');
  return `${page}?${query.split('&').toReversed().join('&')}`;
}

/** The URL with values instead of two of its placeholders. */
function fixed(language: string, usePopup: string): string {
  return url.replace('{{gcLangTag}}', language).replace('{{gcUsePopupAuth}}', usePopup);
}
