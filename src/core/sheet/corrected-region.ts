import { corrected, correctionsFor, type MappingCorrection } from './corrections';
import type { Grid } from './grid';
import type { HeadingBlock } from './heading-block';
import { regionBelow, type Region } from './region';

/** The region below a heading, as users have corrected its columns and its kind. A range given to a function has no corrections. */
export function correctedRegion(
  grid: Grid,
  block: HeadingBlock,
  span: readonly [number, number],
  corrections: readonly MappingCorrection[],
): Region {
  const region = regionBelow(grid, block, span);
  if (corrections.length === 0) return region;
  const said = correctionsFor(region.headed, corrections);
  return { ...region, kind: said.kind, block: corrected(grid, region.block, region.headed, said) };
}
