/** A cell's own properties say `top`, `diagonalDown` where a range's borders say `EdgeTop`, `DiagonalDown` (documented). */
export function cellSide(side: string): string {
  const name = side.replace(/^(Edge|Inside)/, '');
  return name.charAt(0).toLowerCase() + name.slice(1);
}
