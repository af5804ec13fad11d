import { Host } from '../../host';
import type { Answer } from '../../host';
import type { OpenWorkbook } from '../../model/open-workbook';

/** A host that says when something may look different: after each request of the add-in, and after each deed of the person. */
export class WatchedHost extends Host {
  private readonly watchers = new Set<() => void>();

  /** @returns what ends the watch */
  watch(told: () => void): () => void {
    this.watchers.add(told);
    return () => void this.watchers.delete(told);
  }

  override async execute(text: string, flags = 0): Promise<Answer> {
    const answer = await super.execute(text, flags);
    this.log.clear(); // a log of a long sitting would only grow
    this.tell();
    return answer;
  }

  override asOther(deed: (book: OpenWorkbook) => void): void {
    super.asOther(deed);
    this.tell();
  }

  private tell(): void {
    for (const told of this.watchers) told();
  }
}
