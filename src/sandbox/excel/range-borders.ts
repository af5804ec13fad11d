import { BLOCK_SIDES, borderOf, setBorder } from '../model/borders';
import type { BlockSide } from '../model/borders';
import { isUnbounded } from '../model/cells';
import { colourOf } from '../model/colours';
import { requireAllowed } from '../model/protection';
import type { Border } from '../model/style';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { areaOf, facet, found } from './targets';
import type { RangeTarget } from './targets';

interface BorderTarget {
  range: RangeTarget;
  side: BlockSide;
}

const STYLES = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
/** What a line is when only one thing is said about it (documented: thin, black, continuous). */
const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

function oneOf<W extends string>(words: readonly W[], value: unknown): W {
  const word = words.find((one) => one === value);
  if (word === undefined) throw refuse.invalidArgument();
  return word;
}

function change({ range, side }: BorderTarget, how: (border: Border | null) => Border | null): void {
  requireAllowed(range.sheet, 'allowFormatCells');
  const area = areaOf(range);
  if (isUnbounded(area)) throw refuse.notImplemented('borders of whole rows or columns');
  setBorder(range.sheet, area, side, how);
}

const current = ({ range, side }: BorderTarget): Border | null | undefined => {
  const area = areaOf(range);
  if (isUnbounded(area)) throw refuse.notImplemented('borders of whole rows or columns');
  return borderOf(range.sheet, area, side);
};

export const rangeBorderType = defineType<BorderTarget>({
  name: 'RangeBorder',
  props: {
    SideIndex: readOnly((b) => b.side),
    Style: {
      get: (b) => {
        const border = current(b);
        return border === undefined ? null : (border?.style ?? 'None');
      },
      set: (b, value) => {
        const style = value === 'None' ? null : oneOf(STYLES, value);
        change(b, (border) => style && { ...(border ?? PLAIN), style });
      },
    },
    Weight: {
      get: (b) => {
        const border = current(b);
        return border === undefined ? null : (border?.weight ?? 'Thin');
      },
      set: (b, value) => {
        const weight = oneOf(WEIGHTS, value);
        change(b, (border) => ({ ...(border ?? PLAIN), weight }));
      },
    },
    Color: {
      get: (b) => {
        const border = current(b);
        return border === undefined ? '' : (border?.color ?? '#000000');
      },
      set: (b, value) => {
        const color = colourOf(value);
        change(b, (border) => ({ ...(border ?? PLAIN), color }));
      },
    },
  },
});

const border = (range: RangeTarget, side: BlockSide): HostObject => facet('RangeBorder', { range, side });

export const rangeBorderCollectionType = defineType<RangeTarget>({
  name: 'RangeBorderCollection',
  props: { Count: readOnly(() => BLOCK_SIDES.length) },
  items: (range) => BLOCK_SIDES.map((side) => border(range, side)),
  indexer: (range, args) => border(range, oneOf(BLOCK_SIDES, args.raw(0))),
  methods: { GetItemAt: (range, args) => border(range, found(BLOCK_SIDES[args.integer(0)])) },
});
