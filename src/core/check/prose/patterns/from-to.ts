import type { Pattern } from '../statement';

/** "tăng 36 tổ (từ 166 tổ lên 202 tổ)": a change and its two ends. */
export const FROM_TO: Pattern = {
  id: 'fromTo',
  *statements(told) {
    for (let at = 2; at < told.length; at++) {
      const [change, start, end] = [told[at - 2], told[at - 1], told[at]];
      if (change?.kind !== 'change' || start?.kind !== 'start' || end?.kind !== 'end') continue;
      if (new Set([change, start, end].map(({ mention }) => mention.unit)).size > 1) continue;
      yield {
        relation: { kind: 'linear', coefficients: [1, 1, -1] },
        choices: [[change.mention, end.mention, start.mention]],
      };
    }
  },
};
