import type { Pattern } from '../statement';

/** "151/158 tổ (95,6%)": a part, its whole, and the share right behind them. */
export const FRACTION: Pattern = {
  id: 'fraction',
  *statements(told) {
    for (let at = 2; at < told.length; at++) {
      const [part, whole, share] = [told[at - 2], told[at - 1], told[at]];
      if (!part?.mention.ofNext || share?.kind !== 'share' || share.of !== whole || !whole) continue;
      // words behind the share would name another whole
      if (!/^(?:tong so |so )?(?:to|ho|xa|khach hang)?(?: |$)/.test(share.base)) continue;
      yield { relation: { kind: 'ratio' }, choices: [[share.mention, part.mention, whole.mention]] };
    }
  },
};
