const OFFSETS = [0x811c9dc5, 0x5bd1e995] as const;
const PRIME = 0x01000193;

/**
 * Sixteen letters that stand for a text of any length: equal texts have equal ones, and two texts of an office never share them by
 * accident (64 bits, FNV-1a). Not a secret and not a proof.
 * @example digest('ma to|tong du no').length // 16
 */
export function digest(text: string): string {
  return OFFSETS.map((offset) => {
    let hash = offset as number;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    // the last letters of a text would otherwise hardly touch the first bits
    hash ^= hash >>> 15;
    return (Math.imul(hash, 0x85ebca6b) >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
