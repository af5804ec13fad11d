import type { Axis } from './axis';

/** What of one axis is on the screen: the frozen part never scrolls away, the rest begins behind it. All in pixels but `frozen`. */
export interface Sight {
  /** how many are frozen */
  readonly frozen: number;
  /** how far the part that scrolls has gone */
  readonly scroll: number;
  /** room for frozen and scrolling part together */
  readonly room: number;
}

/** The indexes that are seen, those without a size left out; a part of the first and the last may be cut off. */
export function visibleIndexes(axis: Axis, { frozen, scroll, room }: Sight): number[] {
  const seen: number[] = [];
  const stillRoom = (index: number): boolean => axis.start(index) < room;
  for (let index = 0; index < frozen && stillRoom(index); index++) if (axis.size(index) > 0) seen.push(index);
  const end = axis.start(frozen) + scroll + bodyRoom(axis, { frozen, room });
  const first = Math.max(frozen, axis.at(axis.start(frozen) + scroll));
  for (let index: number | null = first; index !== null && axis.start(index) < end; index = axis.step(index, 1)) {
    if (axis.size(index) > 0) seen.push(index);
  }
  return seen;
}

/** How many stay frozen: none where that would leave too little room for the rest, as on a small screen or an enlarged page. */
export const frozenIn = (axis: Axis, frozen: number, room: number): number =>
  axis.start(frozen) <= room * 0.6 ? frozen : 0;

/** Where an index lies on the screen, behind the heads: to the left of or above it, what scrolls is hidden by the frozen part. */
export const placeOf = (axis: Axis, index: number, { frozen, scroll }: Sight): number =>
  axis.start(index) - (index < frozen ? 0 : scroll);

/** The room that the frozen part leaves. */
export const bodyRoom = (axis: Axis, { frozen, room }: Pick<Sight, 'frozen' | 'room'>): number =>
  Math.max(0, room - axis.start(frozen));

/**
 * How far to scroll so that an index is wholly seen: not at all if it is, as little as will do if it is next to what is seen (a step
 * with the arrow keys), and with a third of the room before it if it is far away (a jump).
 */
export function scrollToShow(axis: Axis, index: number, sight: Sight): number {
  const { frozen, scroll } = sight;
  if (index < frozen) return scroll;
  const room = bodyRoom(axis, sight);
  const from = axis.start(index) - axis.start(frozen);
  const to = from + axis.size(index);
  if (from >= scroll && to <= scroll + room) return scroll;
  const isNear = to > scroll - room / 4 && from < scroll + room * 1.25;
  if (!isNear) return Math.max(0, Math.round(from - room / 3));
  return from < scroll || to - from > room ? from : to - room;
}
