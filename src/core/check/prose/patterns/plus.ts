import { sumOf } from '../statement';
import type { Pattern } from '../statement';
import type { Told } from '../told';

/** "665 tổ = 299 + 230 + 101 + 35", "gồm 299 + 230 + 101 + 35": figures joined by signs. */
export const PLUS: Pattern = {
  id: 'plus',
  *statements(told) {
    for (let at = 1; at < told.length; at++) {
      const [whole, first] = [told[at - 1], told[at]];
      if (!whole || !first || isAdded(first) || whole.mention.ofNext || whole.mention.unit === 'bare') continue;
      if (!/(?:=|gom)[ :(]*$/.test(first.mention.gap)) continue;
      const rest = told.slice(at + 1);
      const end = rest.findIndex((one) => !isAdded(one));
      const parts = [first, ...(end < 0 ? rest : rest.slice(0, end))];
      const units = new Set([whole, ...parts].map(({ mention }) => mention.unit).filter((unit) => unit !== 'bare'));
      if (parts.length >= 2 && units.size <= 1)
        yield sumOf(
          whole.mention,
          parts.map(({ mention }) => mention),
        );
    }
  },
};

const isAdded = ({ mention }: Told): boolean => mention.gap.trim() === '+';
