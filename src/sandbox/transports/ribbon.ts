/** What the add-in is told about a click, and what it answers. */
export interface Click {
  id: string;
  functionName: string;
  /** JSON of `{ source: { id } }` */
  eventText: string;
}

export interface Completion {
  /** 0 = the function called `event.completed()` */
  status: number;
  data: unknown;
}

/** Clicks on ribbon buttons that run a function of the add-in. */
export class Ribbon {
  private readonly running = new Map<string, (completion: Completion) => void>();
  private send: ((click: Click) => void) | null = null;
  private clicks = 0;

  /** The add-in listens for clicks from now on. */
  connect(send: (click: Click) => void): void {
    this.send = send;
  }

  /** @throws Error if the add-in's page does not listen */
  click(functionName: string, controlId: string): Promise<Completion> {
    if (!this.send) throw new Error('The add-in does not listen for ribbon commands.');
    const id = `command-${++this.clicks}`;
    const done = new Promise<Completion>((resolve) => this.running.set(id, resolve));
    this.send({ id, functionName, eventText: JSON.stringify({ source: { id: controlId } }) });
    return done;
  }

  complete(id: string, status: number, dataText: unknown): void {
    const resolve = this.running.get(id);
    this.running.delete(id);
    resolve?.({ status, data: typeof dataText === 'string' && dataText !== '' ? JSON.parse(dataText) : null });
  }
}
