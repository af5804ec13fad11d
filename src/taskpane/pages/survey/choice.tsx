import { useState } from 'preact/hooks';

interface Props {
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  /** what a screen reader says of it */
  readonly label: string;
  readonly disabled: boolean;
  readonly onChoose: (value: string) => void;
}

/** A word that turns into a list to choose from when it is pressed: a page may hold hundreds, only one list exists at a time. */
export function Choice({ value, options, label, disabled, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  const name = options.find(([id]) => id === value)?.[1] ?? value;
  if (!open)
    return (
      <button
        type="button"
        class="link choice"
        aria-label={`${label}: ${name}`}
        aria-disabled={disabled ? 'true' : undefined}
        onClick={() => disabled || setOpen(true)}
      >
        {name}
      </button>
    );
  return (
    <select
      class="choice"
      aria-label={label}
      value={value}
      ref={(list) => list?.focus()}
      onBlur={() => setOpen(false)}
      onChange={(event) => {
        setOpen(false);
        if (event.currentTarget.value !== value) onChoose(event.currentTarget.value);
      }}
    >
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
