import type { WidgetConfig } from './schema.ts';

/** A setting in `config.json` and the values to choose from. */
export interface WidgetSetting {
  readonly label: string;
  readonly hint: string;
  /** The `config.json` change for each option; nested objects are written in full. */
  readonly options: ReadonlyMap<string, (config: WidgetConfig) => object>;
  /** The current option, or the current value as text if it matches no option. */
  readonly read: (config: WidgetConfig) => string;
}

const words = (key: 'api' | 'grant' | 'start' | 'mask', ...values: readonly string[]) => ({
  options: new Map(values.map((value) => [value, () => ({ [key]: value })])),
  read: (config: WidgetConfig) => config[key],
});

const SECONDS = new Map([
  ['never', 0],
  ['15 s', 15],
  ['1 min', 60],
  ['2 min', 120],
  ['5 min', 300],
]);

const seconds = (key: keyof WidgetConfig['pause']) => ({
  options: new Map(
    [...SECONDS].map(([label, value]) => [
      label,
      ({ pause }: WidgetConfig) => ({ pause: { ...pause, [key]: value } }),
    ]),
  ),
  read: ({ pause }: WidgetConfig) =>
    [...SECONDS].find(([, value]) => value === pause[key])?.[0] ?? `${pause[key]} s`,
});

export const WIDGET_SETTINGS: readonly WidgetSetting[] = [
  {
    label: 'Recording API',
    hint: 'The Platform API, or the tutorial’s behind a gateway.',
    ...words('api', 'conversations', 'recordings'),
  },
  {
    label: 'OAuth grant',
    hint: 'How people sign in.',
    ...words('grant', 'implicit', 'pkce'),
  },
  {
    label: 'Start records',
    hint: 'auto: a snippet on calls from a queue, ad-hoc on others.',
    ...words('start', 'auto', 'snippet', 'adhoc', 'off'),
  },
  {
    label: 'Consent',
    hint: 'required: Start waits for the customer’s consent.',
    options: new Map(['off', 'required'].map((mode) => [mode, () => ({ consent: mode })])),
    read: ({ consent }) => (typeof consent === 'string' ? consent : consent.mode),
  },
  {
    label: 'Remind of a pause',
    hint: 'After each such time.',
    ...seconds('remindAfterSeconds'),
  },
  {
    label: 'Resume automatically',
    hint: 'Ends a pause that was pressed in the widget.',
    ...seconds('autoResumeAfterSeconds'),
  },
  {
    label: 'Hide of customers',
    hint: 'On the queue page: the number, or the name as well.',
    ...words('mask', 'none', 'number', 'all'),
  },
];
