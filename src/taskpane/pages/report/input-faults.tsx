import { useCallback } from 'preact/hooks';
import { cellName } from '../../../core/cell/address';
import type { InputFault } from '../../../core/report/inputs/inputs';
import { inputTexts } from '../../../i18n/inputs';
import { reportingTexts } from '../../../i18n/reporting';
import { LinkButton } from '../../link-button';
import { LongList } from '../../long-list';
import type { PageProps } from '../page-props';

interface Props extends PageProps {
  readonly faults: readonly InputFault[];
  /** name of the input sheet; null = there is none, and so no faults */
  readonly sheet: string | null;
}

/** Cells of the input sheet that cannot be used, each with the way to it. */
export function InputFaults({ faults, sheet, session, state: { language } }: Props) {
  const texts = reportingTexts(language);
  const draw = useCallback(
    ({ row, col, code, typed }: InputFault) => (
      <li key={`${row},${col}`}>
        <LinkButton onPress={() => void session.goTo({ sheet: sheet ?? '', row, col })}>
          {inputTexts[language].fault(cellName(row, col), typed, code)}
        </LinkButton>
      </li>
    ),
    [session, sheet, language],
  );
  if (faults.length === 0 || sheet === null) return null;
  return (
    <div class="input-faults">
      <p class="doubt">{texts.preview.inputFaults(faults.length)}</p>
      <LongList items={faults} class="links" draw={draw} more={texts.source.more} />
    </div>
  );
}
