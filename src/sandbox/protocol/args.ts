import { refuse } from './host-error';
import { HostObject } from './host-object';

/** The arguments of one call. A wrong type is refused as Excel refuses it: InvalidArgument. */
export class Args {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw refuse.invalidArgument();
    return value;
  }

  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  integer(index: number, otherwise?: number): number {
    const value = this.values[index];
    if ((value === undefined || value === null) && otherwise !== undefined) return otherwise;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw refuse.invalidArgument();
    return value;
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.values[index];
    if (value === undefined || value === null) return otherwise;
    if (typeof value !== 'boolean') throw refuse.invalidArgument();
    return value;
  }

  /** One of the listed words; the first is the default. */
  oneOf<W extends string>(index: number, words: readonly [W, ...W[]]): W {
    if (!this.has(index)) return words[0];
    const word = words.find((w) => w === this.values[index]);
    if (word === undefined) throw refuse.invalidArgument();
    return word;
  }

  /** The target of an object argument, or null if the argument is not such an object. */
  target<T>(index: number, type: string): T | null {
    const value = this.values[index];
    return value instanceof HostObject && value.type === type ? (value.target as T) : null;
  }

  record(index: number): Record<string, unknown> {
    const value = this.values[index];
    if (value === undefined || value === null) return {};
    if (typeof value !== 'object' || Array.isArray(value)) throw refuse.invalidArgument();
    return value as Record<string, unknown>;
  }
}
