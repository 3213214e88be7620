/**
 * Detects that another user has signed in on a page loaded for someone else.
 * @param keepOnlyFor called once per user
 * @param leave reloads the page
 * @returns a function that takes the signed-in user's id; it returns false once the page is being reloaded, when
 * nothing on it is for that user any more
 */
export function followPerson(
  keepOnlyFor: (userId: string) => void,
  leave: () => void,
): (userId: string) => boolean {
  let person: string | null = null;
  let isLeft = false;
  return (userId) => {
    if (person !== userId) {
      keepOnlyFor(userId);
      isLeft ||= person !== null;
      person = userId;
      if (isLeft) leave();
    }
    return !isLeft;
  };
}
