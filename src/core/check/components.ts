import type { AnyEquation, Equation, Printed } from './equation';

/** Equations that hang together through cells they share: each mistake makes a component of broken equations of its own. */
export function componentsOf<E extends AnyEquation>(equations: readonly E[]): E[][] {
  const parent = equations.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  const firstWith = new Map<Printed, number>();
  equations.forEach(({ cells }, index) => {
    for (const cell of cells) {
      const first = firstWith.get(cell);
      if (first === undefined) firstWith.set(cell, index);
      else parent[rootOf(index)] = rootOf(first);
    }
  });
  const components = new Map<number, E[]>();
  equations.forEach((equation, index) => {
    const root = rootOf(index);
    const component = components.get(root);
    if (component) component.push(equation);
    else components.set(root, [equation]);
  });
  return [...components.values()];
}

/** The equations that each cell stands in. */
export function equationsByCell<C extends Printed, R extends string>(
  equations: readonly Equation<C, R>[],
): Map<C, Equation<C, R>[]> {
  const byCell = new Map<C, Equation<C, R>[]>();
  for (const equation of equations)
    for (const cell of equation.cells) {
      const list = byCell.get(cell);
      if (list) list.push(equation);
      else byCell.set(cell, [equation]);
    }
  return byCell;
}
