import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { seatSupervisor } from '../control/actions.ts';
import type { Control } from '../control/client.ts';
import { usePolling } from '../control/polling.ts';
import type { AdminTruth } from '../control/schema.ts';
import { TopBar } from './TopBar.tsx';
import { useActions } from './useActions.ts';

interface Props {
  readonly control: Control;
  /** The URL of the set-up page; `undefined`: it has not been built. */
  readonly setup: string | undefined;
}

const NO_WIDGET =
  'An administrator has removed it, so calls have no widget until one is installed.';
const BUILT_IN =
  'Until a widget is installed and active, calls show one that the simulator brings along.';

/** Lists everything installed in the organization, no matter who installed it. */
export function AdminPage({ control, setup }: Props) {
  const { desk, failure, refresh } = usePolling(control, null);
  const { perform } = useActions(control, refresh);
  const [admin, setAdmin] = useState<AdminTruth>();
  useEffect(() => {
    // Refreshed with each poll of the desk. An error needs no handling here: the poll already reports it.
    if (desk) void control.admin().then(setAdmin, () => undefined);
  }, [desk, control]);
  const people = desk?.people ?? [];
  const { supervisorUserId, signedInUserId } = desk?.session ?? {};
  const person = people.find(({ id }) => id === (supervisorUserId ?? signedInUserId));
  return (
    <>
      <TopBar
        page="admin"
        onSeat={(next) => void perform(seatSupervisor(next))}
        {...{ people, person, failure }}
      />
      <main class="admin">
        <h2>Admin</h2>
        {setup !== undefined && (
          <p>
            <a href={setup} target="_blank" rel="noreferrer">
              Open the set-up page
            </a>
            <span class="quiet">
              {' '}
              with the Client ID 22222222-2222-4222-8222-222222222222.
              {person && ` ${person.name} signs in there.`}
            </span>
          </p>
        )}
        <p class="quiet">{desk?.widget === 'builtIn' ? BUILT_IN : hintOf(admin)}</p>
        {admin ? <Installed {...admin} /> : <p>Loading…</p>}
      </main>
    </>
  );
}

const hintOf = (admin: AdminTruth | undefined): string =>
  admin?.integrations.length === 0 ? NO_WIDGET : '';

/** Integration types, as labeled in Admin. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['embedded-client-app-interaction-widget', 'Interaction Widget'],
  ['embedded-client-app', 'Client Application'],
]);

const GRANTS: ReadonlyMap<string, string> = new Map([
  ['TOKEN', 'Token Implicit Grant (Browser)'],
  ['CODE', 'Code Authorization / PKCE'],
  ['CLIENT-CREDENTIALS', 'Client Credentials'],
]);

function Installed({ integrations, clients, roles, groups }: AdminTruth) {
  const nameOf = (groupId: string): string =>
    groups.find(({ id }) => id === groupId)?.name ?? groupId;
  const inUse = groups.filter(({ memberIds }) => memberIds.length > 0);
  return (
    <>
      <Table title="Integrations" columns={['Name', 'Type', 'Status', 'Groups', 'Application URL']}>
        {integrations.map(({ id, name, typeId, intendedState, config: { properties } }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{TYPES.get(typeId) ?? typeId}</td>
            <td>{intendedState === 'ENABLED' ? 'Active' : 'Inactive'}</td>
            <td>{properties.groups.map(nameOf).join(', ') || 'All'}</td>
            <td class="admin__url">{properties.url.split('?')[0]}</td>
          </tr>
        ))}
      </Table>
      <Table title="OAuth clients" columns={['App Name', 'Grant type', 'Client ID', 'Scope']}>
        {clients.map(({ id, name, grant, scope }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{GRANTS.get(grant) ?? grant}</td>
            <td class="admin__url">{id}</td>
            <td>{scope.join(', ')}</td>
          </tr>
        ))}
      </Table>
      <Table title="Roles" columns={['Name', 'Groups', 'Permissions']}>
        {roles.map(({ id, name, grants, permissionPolicies }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{grants.map(({ subjectId }) => nameOf(subjectId)).join(', ')}</td>
            <td>
              {permissionPolicies
                .flatMap(({ domain, entityName, actionSet }) =>
                  actionSet.map((action) => `${domain}:${entityName}:${action}`),
                )
                .join(', ')}
            </td>
          </tr>
        ))}
      </Table>
      <Table title="Groups with members" columns={['Name', 'Members']}>
        {inUse.map(({ id, name, memberIds }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{memberIds.length}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

interface TableProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren[];
}

function Table({ title, columns, children }: TableProps) {
  return (
    <section class="admin__section">
      <h3>{title}</h3>
      {children.length === 0 ? (
        <p class="quiet">None.</p>
      ) : (
        <table aria-label={title}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      )}
    </section>
  );
}
