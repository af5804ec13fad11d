import type { ComponentChildren } from 'preact';

interface Props {
  readonly onPress: () => void;
  /** what a screen reader says where the visible words are too short */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** Looks like a link, acts inside the workbook. */
export const LinkButton = ({ onPress, label, disabled, children }: Props) => (
  <button
    type="button"
    class="link"
    aria-label={label}
    aria-disabled={disabled ? 'true' : undefined}
    onClick={() => disabled || onPress()}
  >
    {children}
  </button>
);
