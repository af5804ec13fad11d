import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Sheet } from '../../model/workbook';

interface Props {
  readonly label: string;
  readonly sheets: readonly Sheet[];
  readonly active: Sheet;
  readonly onShow: (sheet: Sheet) => void;
}

/** The sheets along the bottom: arrow keys go from one to the next, as in a list of tabs. */
export function SheetTabs({ label, sheets, active, onShow }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [active, active.name]);

  const press = (event: KeyboardEvent): void => {
    const at = sheets.indexOf(active);
    const last = sheets.length - 1;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    const next = to === undefined ? undefined : sheets[Math.max(0, Math.min(last, to))];
    if (!next) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[sheets.indexOf(next)]?.focus();
  };

  return (
    <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={press}>
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          class="tab"
          aria-selected={sheet === active}
          aria-controls="sheet"
          tabIndex={sheet === active ? 0 : -1}
          style={sheet.tabColor ? { '--tab': sheet.tabColor } : {}}
          onClick={() => onShow(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
