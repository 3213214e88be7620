import { useId } from 'preact/hooks';

interface Props<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  /** `undefined`: not known. */
  readonly value: Option | undefined;
  readonly onChoose: (option: Option) => void;
}

/** A radio group: a few short options in a row. */
export function Choice<Option extends string>({ label, options, value, onChoose }: Props<Option>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option} class="choice__option">
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  );
}
