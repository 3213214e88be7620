import * as v from 'valibot';
import { SCRIPT_CLIENT_ID } from '../../../simulator/world/oauth-clients.ts';
import { startScriptTest } from '../script-test.ts';

const Named = v.object({ id: v.string(), name: v.string() });
const Admin = v.object({
  integrations: v.array(
    v.object({
      ...Named.entries,
      reportedState: v.string(),
      config: v.object({
        properties: v.record(v.string(), v.unknown()),
        advanced: v.record(v.string(), v.unknown()),
        notes: v.string(),
      }),
    }),
  ),
  clients: v.array(
    v.object({ ...Named.entries, grant: v.string(), registeredRedirectUri: v.array(v.string()) }),
  ),
  roles: v.array(v.object({ ...Named.entries, grants: v.array(v.unknown()) })),
  groups: v.array(Named),
});

const Json = v.object({
  plan: v.array(v.object({ action: v.string(), part: v.string() })),
  done: v.array(v.object({ action: v.string() })),
  notDone: v.array(v.object({ action: v.string() })),
  config: v.nullable(v.record(v.string(), v.unknown())),
  leftOut: v.array(v.object({ page: v.nullable(v.string()), id: v.string(), why: v.string() })),
  configServed: v.nullable(v.string()),
  error: v.nullable(v.string()),
  exitCode: v.number(),
});

/** A script test with an organization to install in. */
export async function startInstallTest(widgetRoot?: string) {
  const started = await startScriptTest(widgetRoot);
  const admin = async () => v.parse(Admin, await started.control('GET', 'admin'));
  const install = `install --page ${started.widget} --group Agents --supervisor-group Supervisors`;
  const writes = async () =>
    (await started.requests())
      .map(({ line }) => line)
      .filter((line) => !line.startsWith('GET') && !line.includes('/oauth/token'));
  const asJson = async (words: string) =>
    v.parse(Json, JSON.parse((await started.script(`${words} --json`)).out));
  return { ...started, admin, install, writes, asJson };
}

/** The rights of the script's client in the first state, but for some. */
export const rightsWithout = async (
  { control }: Awaited<ReturnType<typeof startInstallTest>>,
  ...missing: string[]
): Promise<string[]> => {
  const { clients } = v.parse(
    v.object({
      clients: v.array(v.object({ id: v.string(), permissions: v.optional(v.array(v.string())) })),
    }),
    await control('GET', 'admin'),
  );
  const { permissions = [] } = clients.find(({ id }) => id === SCRIPT_CLIENT_ID) ?? {};
  return permissions.filter((one) => !missing.includes(one));
};
