/** A person's initials. Decorative: the name is shown next to it. */
export function Avatar({ name }: { readonly name: string }) {
  const words = name.split(/\s+/).filter(Boolean);
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('');
  return (
    <span class="avatar" aria-hidden="true">
      {initials.toUpperCase()}
    </span>
  );
}
