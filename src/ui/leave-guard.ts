/** While needed, the browser asks for confirmation before the page is left, with its own text. */
export function createLeaveGuard(): (needed: boolean) => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  return (needed) => {
    if (needed) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  };
}
