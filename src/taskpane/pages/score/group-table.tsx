import { useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../i18n/language';
import { pageTexts } from '../../../i18n/pane/pages';
import type { GroupScore } from '../../../jobs/job';
import { focusAfterDraw } from '../../after-draw';
import { LinkButton } from '../../link-button';
import { PAGE } from '../../long-list';
import { FIRST_ORDER, ordered, shownGroups, type OrderKey } from './group-order';
import { GroupRow } from './group-row';

const COLUMNS: readonly OrderKey[] = ['code', 'total', 'class'];

interface Props {
  readonly groups: readonly GroupScore[];
  readonly language: Language;
}

/** Every group with its points; to be searched without accents, sorted by a press on a heading, and unfolded. Fifty are drawn at first. */
export function GroupTable({ groups, language }: Props) {
  const texts = pageTexts(language).score;
  const [words, setWords] = useState('');
  const [order, setOrder] = useState(FIRST_ORDER);
  const [limit, setLimit] = useState(PAGE);
  const table = useRef<HTMLTableElement>(null);
  const shown = useMemo(() => shownGroups(groups, words, order), [groups, words, order]);
  const next = Math.min(PAGE, shown.length - limit);
  const showMore = () => {
    setLimit(limit + PAGE);
    focusAfterDraw(() => table.current?.querySelectorAll('.unfold')[limit]);
  };
  return (
    <section class="group-table" aria-label={texts.table}>
      <input
        type="search"
        class="field search"
        aria-label={texts.search}
        placeholder={texts.hint}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <p class="quiet" role="status">
        {shown.length === 0 ? texts.nothing : texts.shown(shown.length, groups.length)}
      </p>
      {shown.length > 0 && (
        <table class="scores" ref={table}>
          <thead>
            <tr>
              {COLUMNS.map((key) => (
                <th
                  key={key}
                  scope="col"
                  data-column={key}
                  aria-sort={order.key !== key ? 'none' : order.descending ? 'descending' : 'ascending'}
                >
                  <button
                    type="button"
                    class="link"
                    title={texts.sortBy(texts.columns[key])}
                    onClick={() => setOrder(ordered(order, key))}
                  >
                    {texts.columns[key]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          {shown.slice(0, limit).map((group) => (
            <GroupRow key={`${group.office} ${group.code}`} group={group} language={language} />
          ))}
        </table>
      )}
      {next > 0 && <LinkButton onPress={showMore}>{texts.more(next)}</LinkButton>}
    </section>
  );
}
