import type { Steps } from '../steps';
import type { Table } from '../sheet/table';
import type { Raised } from './finding';
import { isSameList } from './same-list';

interface Remembered {
  readonly tables: readonly Table[];
  readonly circumstances: string;
  readonly raised: readonly Raised[];
}

/**
 * What the last check of a workbook found, by rule and tables. A sheet that has not changed is the same `Table` object again, so a rule
 * whose tables and circumstances are the same would say the same: it is not run. Only the last check is remembered.
 */
export class CheckMemory {
  private last = new Map<string, Remembered[]>();
  private next = new Map<string, Remembered[]>();
  /** rules run since the last `begin`, each time with its tables */
  ran = 0;

  /** To be called before each check: forgets what the check before the last one said. */
  begin(): void {
    this.last = this.next;
    this.next = new Map();
    this.ran = 0;
  }

  /** What the rule says of these tables: as remembered, or by asking it, step by step. */
  *recall(
    rule: string,
    tables: readonly Table[],
    circumstances: readonly unknown[],
    ask: () => Steps<readonly Raised[]>,
  ): Steps<readonly Raised[]> {
    const told = JSON.stringify(circumstances);
    const known = this.last.get(rule)?.find((one) => one.circumstances === told && isSameList(one.tables, tables));
    const remembered = known ?? { tables, circumstances: told, raised: yield* ask() };
    if (!known) this.ran++;
    const list = this.next.get(rule);
    if (list) list.push(remembered);
    else this.next.set(rule, [remembered]);
    return remembered.raised;
  }
}
