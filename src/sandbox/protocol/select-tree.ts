/** What a load asks for, as a tree of lower-case member names. */
export type SelectTree = Map<string, SelectTree>;

/** `['name', 'items/format/fill/color']` → the tree; `items` is the collection itself and drops out. */
export function selectTree(select: readonly string[] = [], expand: readonly string[] = []): SelectTree {
  const root: SelectTree = new Map();
  for (const path of [...select, ...expand]) {
    let level = root;
    for (const part of path.toLowerCase().split(/[/.]/)) {
      if (part === '' || part === 'items') continue;
      const next = level.get(part) ?? new Map();
      level.set(part, next);
      level = next;
    }
  }
  return root;
}

/** `$all`, `*` or nothing at all: every scalar member. */
export const asksForAll = (tree: SelectTree): boolean => tree.size === 0 || tree.has('*') || tree.has('$all');
