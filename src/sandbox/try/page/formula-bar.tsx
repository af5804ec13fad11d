import type { TryTexts } from '../../../i18n/try';
import { endBy } from './editing';
import type { EditEnd } from './editing';

interface Props {
  readonly texts: TryTexts;
  /** A1 */
  readonly cell: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onEnd: (end: EditEnd) => void;
}

/** The selected cell's address and its content, which can be edited here, too. */
export function FormulaBar({ texts, cell, text, onText, onEnd }: Props) {
  return (
    <div class="formula-bar">
      <output class="cell-name" aria-label={texts.cellName}>
        {cell}
      </output>
      <input
        class="content"
        aria-label={texts.content}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          const end = event.key === 'Tab' ? null : endBy(event);
          if (!end) return;
          event.preventDefault();
          onEnd(end);
        }}
        onBlur={() => onEnd({ isWritten: true })}
      />
    </div>
  );
}
