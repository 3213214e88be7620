import { AGENT_PERMISSIONS, SUPERVISOR_PERMISSIONS } from '../../../../world/people.ts';
import { allow } from '../../control/actions.ts';
import type { Person } from '../../control/schema.ts';
import type { Perform } from '../useActions.ts';

interface Props {
  readonly person: Person;
  readonly perform: Perform;
}

/** The person's permissions. Changes apply from the next request. */
export function Permissions({ person, perform }: Props) {
  const { id, name, permissions } = person;
  const toggle = (permission: string): void => {
    const others = permissions.filter((each) => each !== permission);
    void perform(allow(id, permissions.includes(permission) ? others : [...others, permission]));
  };
  return (
    <fieldset class="checks">
      <legend>{name} may</legend>
      {[...AGENT_PERMISSIONS, ...SUPERVISOR_PERMISSIONS].map((permission) => (
        <label key={permission} class="check">
          <input
            type="checkbox"
            checked={permissions.includes(permission)}
            onChange={() => toggle(permission)}
          />
          <span class="mono">{permission}</span>
        </label>
      ))}
    </fieldset>
  );
}
