import { useEffect, useRef, useState } from 'preact/hooks';
import { areaName, cellName } from '../../../core/cell/address';
import type { Language } from '../../../i18n/language';
import type { TryTexts } from '../../../i18n/try';
import { movedTo } from '../grid/move-keys';
import type { Place } from '../grid/move-keys';
import { axesOf } from '../grid/sheet-axes';
import { extentOf, isBlankAt } from '../grid/sheet-extent';
import { editableText } from '../grid/typed-text';
import { selectCell, showSheet, typeInto } from './edit-book';
import type { Refusal } from './edit-book';
import type { Editing, EditEnd } from './editing';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid';
import type { OpenBook } from './open-book';
import { SheetTabs } from './sheet-tabs';
import { useVersion } from './use-version';

interface Props {
  readonly book: OpenBook;
  readonly language: Language;
  readonly texts: TryTexts;
  readonly onRefused: (why: Refusal | null) => void;
}

/** The workbook: the bar with the selected cell's content, the sheet in front, and the tabs of all sheets that are not hidden. */
export function BookView({ book, language, texts, onRefused }: Props) {
  const { host } = book;
  const [version, redraw] = useVersion(host);
  const [editing, setShown] = useState<Editing | null>(null);
  // what is edited at this moment: a field that goes away says so once more, when its edit is over already
  const open = useRef<Editing | null>(null);
  const setEditing = (next: Editing | null): void => {
    open.current = next;
    setShown(next);
  };
  const [focusCalls, setFocusCalls] = useState(0);
  const sheet = host.workbook.active;
  const active: Place = { row: sheet.selection.row, col: sheet.selection.col };
  const content = editableText(sheet, active.row, active.col, language, host.workbook.date1904);

  // the add-in may have gone elsewhere meanwhile: what was being typed belongs to the cell it was begun in
  useEffect(() => setEditing(null), [sheet]);

  const select = (place: Place): void => {
    selectCell(host, sheet, place);
    redraw(); // at once: the next key belongs to the new cell
  };

  const end = ({ isWritten, key }: EditEnd): void => {
    const edit = open.current;
    if (!edit) return;
    setEditing(null);
    const why = isWritten ? typeInto(host, sheet, edit, edit.text, language) : null;
    onRefused(why);
    if (why && key) return setEditing(edit); // stays open, so that nothing typed is lost
    if (key || !isWritten) setFocusCalls((before) => before + 1);
    const next = key && movedTo(edit, { ...key, ctrl: false }, groundOf(sheet));
    if (next) select(next);
  };

  return (
    <section class="book" aria-label={texts.sheetArea}>
      <FormulaBar
        texts={texts}
        cell={editing ? cellName(editing.row, editing.col) : areaName(sheet.selection)}
        text={editing?.text ?? content}
        onText={(text) => setEditing({ ...active, ...editing, text, place: editing?.place ?? 'bar' })}
        onEnd={end}
      />
      <div id="sheet" class="sheet" role="tabpanel" aria-label={sheet.name}>
        <Grid
          book={book}
          version={version}
          language={language}
          texts={texts}
          editing={editing}
          content={content}
          focusCalls={focusCalls}
          onSelect={select}
          onClear={(place) => onRefused(typeInto(host, sheet, place, '', language))}
          onEdit={setEditing}
          onEnd={end}
        />
      </div>
      <SheetTabs
        label={texts.tabs}
        sheets={host.workbook.sheets.filter(({ visibility }) => visibility === 'Visible')}
        active={sheet}
        onShow={(next) => showSheet(host, next)}
      />
    </section>
  );
}

/** Enough for the steps of Enter and Tab. */
const groundOf = (sheet: OpenBook['host']['workbook']['active']) => ({
  axes: axesOf(sheet),
  merges: sheet.merges,
  used: extentOf(sheet).used,
  page: 1,
  isBlank: (row: number, col: number) => isBlankAt(sheet, row, col),
});
