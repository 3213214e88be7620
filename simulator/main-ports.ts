/** The ports of `npm start`; `PORT_DESKTOP`, `PORT_PLATFORM` and `PORT_WIDGET` override them. */
const DEFAULTS = { desktop: 5170, platform: 5180, widget: 5173 } as const;

const VARIABLES = {
  desktop: 'PORT_DESKTOP',
  platform: 'PORT_PLATFORM',
  widget: 'PORT_WIDGET',
} as const;

const LARGEST = 65_535;

/** Reads the ports from the environment. Throws an `Error` that names the variable if a value is invalid. */
export function portsFrom(environment: Readonly<Record<string, string | undefined>>) {
  const port = (part: keyof typeof DEFAULTS): number => {
    const text = environment[VARIABLES[part]];
    if (text === undefined || text === '') return DEFAULTS[part];
    const number = Number(text);
    if (Number.isInteger(number) && number >= 0 && number <= LARGEST) return number;
    throw new Error(`${VARIABLES[part]} must be a port from 0 to ${LARGEST}, not "${text}".`);
  };
  return { desktop: port('desktop'), platform: port('platform'), widget: port('widget') };
}

/** The message after start: the URLs to open. */
export function startMessage(
  { desktop, platform, widget }: Readonly<Record<keyof typeof DEFAULTS, string>>,
  hasSetup: boolean,
): string {
  return [
    '',
    `Agent desktop  ${desktop}`,
    `Queue page     ${desktop}/?app=queue`,
    `Admin          ${desktop}/?app=admin`,
    ...(hasSetup ? [`Set-up page    ${widget}/setup.html`] : []),
    `Platform       ${platform}`,
    `Widget         ${widget}`,
    '',
  ].join('\n');
}

/** The error message for a failed start. */
export function startProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    return `Port ${String(error.port)} is in use. Stop what runs there, or set ${Object.values(VARIABLES).join(', ')} to other ports.`;
  }
  return error.message;
}
