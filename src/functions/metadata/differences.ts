import type { FunctionMetadata } from './localise';

/** Everything but what people read: a formula must mean the same whatever the language of Excel is. */
const bare = (metadata: FunctionMetadata): string[] =>
  metadata.functions.map(({ parameters, ...entry }) =>
    JSON.stringify([
      { ...entry, description: null },
      parameters.map((parameter) => ({ ...parameter, name: null, description: null })),
    ]),
  );

/** Ids of functions whose names, parameters, types or options differ between two languages; empty = alike. */
export function metadataDifferences(a: FunctionMetadata, b: FunctionMetadata): readonly string[] {
  const [left, right] = [bare(a), bare(b)];
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, at) =>
    left[at] === right[at] ? '' : (a.functions[at]?.id ?? b.functions[at]?.id ?? ''),
  ).filter(Boolean);
}
