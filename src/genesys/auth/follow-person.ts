/**
 * Notices when someone else signs in to a page that was loaded for one person.
 * @param keepOnlyFor called once for each person
 * @param leave loads the page anew
 * @returns false: the page goes, and nothing on it is for the person who was named
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
