import { type Dispatch, useEffect, useRef } from 'preact/hooks';
import type { Conversation } from '../control/schema.ts';
import type { DesktopEvent } from '../host/desktop-state.ts';

interface Props {
  /** `null`: closed. */
  readonly id: string | null;
  readonly conversations: readonly Conversation[];
  readonly dispatch: Dispatch<DesktopEvent>;
}

/** A dialog over the workspace that lists the participants of one conversation. */
export function InteractionDetails({ id, conversations, dispatch }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (id === null) dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [id]);
  const conversation = conversations.find((each) => each.id === id);
  return (
    <dialog
      ref={dialog}
      class="details"
      aria-labelledby="details-title"
      data-details={id ?? undefined}
      onClose={() => dispatch({ type: 'detailsClosed' })}
    >
      <h2 id="details-title">Interaction details</h2>
      <p class="mono quiet">{id}</p>
      {conversation ? (
        <Participants conversation={conversation} />
      ) : (
        <p>There is no interaction with this id.</p>
      )}
      <button type="button" class="button" onClick={() => dispatch({ type: 'detailsClosed' })}>
        Close
      </button>
    </dialog>
  );
}

function Participants({ conversation }: { readonly conversation: Conversation }) {
  return (
    <table>
      <caption class="visually-hidden">Participants</caption>
      <thead>
        <tr>
          <th scope="col">Participant</th>
          <th scope="col">Purpose</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {conversation.participants.map(({ id, name, purpose, state }) => (
          <tr key={id}>
            <td>{name}</td>
            <td>{purpose}</td>
            <td>{state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
