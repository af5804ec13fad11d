import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { focusAfterDraw } from './after-draw';
import { LinkButton } from './link-button';

/** Enough to work through, few enough to draw in an instant. */
export const PAGE = 50;

interface Props<T> {
  readonly items: readonly T[];
  readonly class: string;
  /** draws one item as `<li>`; the same function as long as nothing but the items has changed */
  readonly draw: (item: T) => VNode;
  readonly more: (count: number) => string;
}

/**
 * A list of which fifty are drawn, and fifty more at each press; the focus goes to the first of those: its button, else the item, which
 * then has `tabIndex={-1}`.
 */
export function LongList<T>({ items, draw, more, class: className }: Props<T>) {
  const [limit, setLimit] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const drawn = useMemo(() => items.slice(0, limit).map(draw), [items, limit, draw]);
  const next = Math.min(PAGE, items.length - limit);
  const showMore = () => {
    setLimit(limit + PAGE);
    const first = () => list.current?.children[limit];
    focusAfterDraw(() => first()?.querySelector('button'), first);
  };
  return (
    <>
      <ul class={className} ref={list}>
        {drawn}
      </ul>
      {next > 0 && <LinkButton onPress={showMore}>{more(next)}</LinkButton>}
    </>
  );
}
