/** Browsers draw no element higher than about 17 million pixels; a sheet of a million rows is. Above this, scrolling goes faster. */
export const MOST_PIXELS = 12_000_000;

/** Between a browser's scroll bar and the pixels of a sheet, along one axis. */
export class ScrollScale {
  /** what the scrolled element must measure */
  readonly length: number;
  private readonly factor: number;

  /** @param total pixels of the content, @param room pixels of it that are seen at a time */
  constructor(
    private readonly total: number,
    private readonly room: number,
  ) {
    this.length = Math.min(total, MOST_PIXELS);
    const far = this.length - room;
    this.factor = far > 0 && total > this.length ? (total - room) / far : 1;
  }

  /** How far the content has gone at a position of the scroll bar. */
  offset(scrolled: number): number {
    return Math.max(0, Math.min(scrolled * this.factor, Math.max(0, this.total - this.room)));
  }

  scrolled(offset: number): number {
    return offset / this.factor;
  }
}
