import { tokenize } from './tokens';
import type { Token } from './tokens';

export type Node =
  | { kind: 'constant'; value: string | number | boolean | null }
  | { kind: 'error'; code: string }
  | { kind: 'reference'; text: string }
  | { kind: 'name'; name: string }
  | { kind: 'unsupported'; text: string }
  | { kind: 'call'; name: string; args: Node[] }
  | { kind: 'unary'; operator: string; operand: Node }
  | { kind: 'binary'; operator: string; left: Node; right: Node };

/** Loosest first, as Excel binds: comparison, &, + -, * /, ^; then %, sign. */
const LEVELS = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

class Reader {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node | null {
    const node = this.expression(0);
    return node && this.next === this.tokens.length ? node : null;
  }

  private peek(text: string): boolean {
    const token = this.tokens[this.next];
    return token?.kind === 'operator' && token.text === text;
  }

  private take(text: string): boolean {
    if (!this.peek(text)) return false;
    this.next++;
    return true;
  }

  private expression(level: number): Node | null {
    const operators = LEVELS[level];
    if (!operators) return this.signed();
    let left = this.expression(level + 1);
    for (let operator = this.operator(operators); left && operator; operator = this.operator(operators)) {
      const right = this.expression(level + 1);
      left = right && { kind: 'binary', operator, left, right };
    }
    return left;
  }

  private operator(among: readonly string[]): string | null {
    const found = among.find((text) => this.peek(text)) ?? null;
    if (found !== null) this.next++;
    return found;
  }

  private signed(): Node | null {
    for (const operator of ['-', '+', '@']) {
      if (!this.take(operator)) continue;
      const operand = this.signed();
      return operand && { kind: 'unary', operator, operand };
    }
    let node = this.primary();
    while (node && this.take('%')) node = { kind: 'unary', operator: '%', operand: node };
    return node;
  }

  private primary(): Node | null {
    const token = this.tokens[this.next++];
    if (!token) return null;
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'boolean':
        return { kind: 'constant', value: token.text.toUpperCase() === 'TRUE' };
      case 'error':
        return { kind: 'error', code: token.text.slice(token.text.indexOf('#')) };
      case 'reference':
        return { kind: 'reference', text: token.text };
      case 'name':
        return { kind: 'name', name: token.text };
      case 'unsupported':
        return { kind: 'unsupported', text: token.text };
      case 'function':
        return this.call(token.text);
      case 'operator':
        return token.text === '(' ? this.bracketed() : null;
    }
  }

  private bracketed(): Node | null {
    const inner = this.expression(0);
    if (inner && this.peek(',')) return this.union(inner);
    return inner && this.take(')') ? inner : null;
  }

  /** `(A1,B2)` is a union of references: recognised, not computed. */
  private union(first: Node): Node | null {
    let last: Node | null = first;
    while (last && this.take(',')) last = this.expression(0);
    return last && this.take(')') ? { kind: 'unsupported', text: 'union' } : null;
  }

  private call(name: string): Node | null {
    this.next++;
    const args: Node[] = [];
    if (this.take(')')) return { kind: 'call', name: name.toUpperCase(), args };
    do {
      const blank = this.peek(',') || this.peek(')');
      const arg = blank ? ({ kind: 'constant', value: null } as const) : this.expression(0);
      if (!arg) return null;
      args.push(arg);
    } while (this.take(','));
    return this.take(')') ? { kind: 'call', name: name.toUpperCase(), args } : null;
  }
}

const parsed = new Map<string, Node | null>();

/** The formula as a tree, or null if it is none. Each text is read once. */
export function parse(formula: string): Node | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const tokens = tokenize(formula);
  const node = tokens && new Reader(tokens).whole();
  parsed.set(formula, node);
  return node;
}

/** Whether Excel would take the text (with its leading `=`) as a formula. */
export const isFormula = (formula: string): boolean => parse(formula) !== null;
