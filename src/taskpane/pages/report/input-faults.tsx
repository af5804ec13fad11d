import { useCallback } from 'preact/hooks';
import { cellName } from '../../../core/cell/address';
import type { InputFault } from '../../../core/report/inputs/inputs';
import { inputTexts } from '../../../i18n/inputs';
import { reportingTexts } from '../../../i18n/reporting';
import { OWN_SHEETS } from '../../../excel/own-sheet';
import { LinkButton } from '../../link-button';
import { LongList } from '../../long-list';
import type { PageProps } from '../page-props';

interface Props extends PageProps {
  readonly faults: readonly InputFault[];
}

/** Cells of the input sheet that cannot be used, each with the way to it. */
export function InputFaults({ faults, session, state: { language } }: Props) {
  const texts = reportingTexts(language);
  const draw = useCallback(
    ({ row, col, code, typed }: InputFault) => (
      <li key={`${row},${col}`}>
        <LinkButton onPress={() => void session.goTo({ sheet: OWN_SHEETS.input.title, row, col })}>
          {inputTexts[language].fault(cellName(row, col), typed, code)}
        </LinkButton>
      </li>
    ),
    [session, language],
  );
  if (faults.length === 0) return null;
  return (
    <div class="input-faults">
      <p class="doubt">{texts.preview.inputFaults(faults.length)}</p>
      <LongList items={faults} class="links" draw={draw} more={texts.source.more} />
    </div>
  );
}
