interface Props {
  readonly state: 'all' | 'some' | 'none';
}

/** A check mark; `some`: partly selected. */
export const Tick = ({ state }: Props) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <rect x="1" y="1" width="14" height="14" rx="2.5" />
    {state === 'all' && <path d="m4 8.3 2.8 2.8L12 5.4" />}
    {state === 'some' && <path d="M4 8h8" />}
  </svg>
);
