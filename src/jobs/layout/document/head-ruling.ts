import type { DocumentHead } from '../../report/document-head';
import type { Ruling } from './grid';
import { SIZES } from './paper';
import { textWidth } from './text-width';

/** The issuing body has a little less than half of the width, quốc hiệu the rest. */
const SPLIT = 0.44;
/** lines drawn: of the left half below the issuing body, of the page below the title */
const ISSUER_RULE = 0.4;
const TITLE_RULE = 0.24;

type EdgeId = 'issuerFrom' | 'issuerTo' | 'split' | 'mottoFrom' | 'mottoTo' | 'titleFrom' | 'titleTo';

/** Where the halves of a head and the lines drawn in it begin and end: grid columns. */
export type HeadPlaces = Readonly<Record<EdgeId, number>>;

/** What a head is measured to be. */
export interface HeadMeasure {
  readonly left: number;
  readonly right: number;
  /** font size of quốc hiệu; what stands below it is a point larger */
  readonly size: number;
}

export function measureHead({ country }: DocumentHead, width: number): HeadMeasure {
  const left = width * SPLIT;
  const right = width - left;
  const fits = textWidth(country, SIZES.small, true) + 8 <= right;
  return { left, right, size: fits ? SIZES.small : SIZES.note };
}

function edgesOf(head: DocumentHead, width: number): { readonly id: EdgeId; readonly at: number }[] {
  const { left, right, size } = measureHead(head, width);
  const { motto, country } = head;
  const below = motto === null ? textWidth(country, size, true) : textWidth(motto, size + 1, true);
  const around = (from: EdgeId, to: EdgeId, middle: number, points: number) => [
    { id: from, at: middle - points / 2 },
    { id: to, at: middle + points / 2 },
  ];
  return [
    ...around('issuerFrom', 'issuerTo', left / 2, left * ISSUER_RULE),
    { id: 'split' as const, at: left },
    ...around('mottoFrom', 'mottoTo', left + right / 2, Math.min(below, right * 0.9)),
    ...around('titleFrom', 'titleTo', width / 2, width * TITLE_RULE),
  ].sort((a, b) => a.at - b.at);
}

/** The lines that a head needs on the grid. */
export function headRuling(head: DocumentHead, width: number): Ruling {
  const lines = edgesOf(head, width).map(({ at }) => at);
  return { lines, least: new Array<number>(lines.length + 1).fill(0), rows: 0 };
}

/** @param starts of the head's ruling on the grid */
export function headPlaces(head: DocumentHead, width: number, starts: readonly number[]): HeadPlaces {
  const edges = edgesOf(head, width);
  return Object.fromEntries(edges.map(({ id }, index) => [id, starts[index + 1]!])) as Record<EdgeId, number>;
}
