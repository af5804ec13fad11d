/** A message from host to add-in: an event, a call of a custom function. */
export interface HostMessage {
  category: number;
  type: number;
  targetId: string;
  /** JSON */
  text: string;
}

type Sink = (messages: readonly HostMessage[]) => void;

/** Messages wait until the add-in has registered for them. */
export class Channel {
  private sink: Sink | null = null;
  private waiting: HostMessage[] = [];

  get isOpen(): boolean {
    return this.sink !== null;
  }

  open(sink: Sink): void {
    this.sink = sink;
    const waiting = this.waiting;
    this.waiting = [];
    if (waiting.length > 0) sink(waiting);
  }

  close(): void {
    this.sink = null;
  }

  push(messages: readonly HostMessage[]): void {
    if (this.sink) this.sink(messages);
    else this.waiting.push(...messages);
  }
}

/** A message as the library wants it: five plain values. */
export const asTuple = ({ category, type, targetId, text }: HostMessage): unknown[] => [
  category,
  type,
  targetId,
  text,
  0,
];
