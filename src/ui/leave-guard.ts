/** While it is needed, the browser asks before the page is left, in its own words. */
export function createLeaveGuard(): (needed: boolean) => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  return (needed) => {
    if (needed) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  };
}
