import type { Answer } from '../host';
import { asTuple } from './channel';
import type { Channel } from './channel';
import { EventId, MethodId, NOT_IMPLEMENTED } from './dispatch-ids';
import type { Ribbon } from './ribbon';

/** What the transport serves. */
export interface WebHost {
  execute(text: string, flags: number): Promise<Answer>;
  appContext(): Record<string, unknown>;
  saveSettings(entries: [string, string][]): void;
  loadSettings(): [string, string][];
  readonly unanswered: number[];
  readonly channel: Channel;
  readonly ribbon: Ribbon;
}

/** The envelope of Microsoft.Office.Common.XdmCommunicationManager. */
interface Envelope {
  _messageType: number;
  /** 0 call, 1 register an event, 2 unregister */
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

type Send = (text: string) => void;

const REQUEST = 0;
const RESPONSE = 1;
const AS_CALL = 0;
const AS_EVENT = 1;

/** Excel on the web: JSON over postMessage. */
export class WebTransport {
  constructor(private readonly host: WebHost) {}

  /** A message from the add-in's window; answers and later events go to `send`. */
  async receive(text: string, send: Send): Promise<void> {
    const envelope = parseEnvelope(text);
    if (!envelope) return;
    const reply = (data: unknown, responseType = AS_CALL): void => send(answerText(envelope, data, responseType));
    if (envelope._actionType !== 0) {
      this.event(envelope, (data) => reply(data, AS_EVENT));
      return reply({ Error: 0 });
    }
    reply(await this.call(envelope));
  }

  private event(envelope: Envelope, push: (data: unknown) => void): void {
    const id = (envelope._data as { eventDispId?: number } | null)?.eventDispId;
    const registers = envelope._actionType === 1;
    if (id === EventId.RichApiMessage) {
      if (registers) this.host.channel.open((messages) => push({ ArrayData: messages.map(asTuple) }));
      else this.host.channel.close();
    }
    if (id === EventId.AppCommandInvoked && registers) {
      this.host.ribbon.connect((click) => push({ 0: click.id, 1: click.functionName, 2: click.eventText }));
    }
  }

  private async call(envelope: Envelope): Promise<unknown> {
    if (envelope._actionName === 'ContextActivationManager_getAppContextAsync') return this.host.appContext();
    if (envelope._actionName === 'ContextActivationManager_notifyHost') return { Error: 0 };
    if (envelope._actionName === 'executeMethod') return this.method(envelope._data as MethodData);
    throw new Error(`The sandbox does not answer ${envelope._actionName}.`);
  }

  private async method(data: MethodData): Promise<unknown> {
    switch (data.DdaMethod.DispatchId) {
      case MethodId.RichApiRequest: {
        const parts = data.ArrayData ?? [];
        return richApiAnswer(await this.host.execute(String(parts[4]), Number(parts[6])));
      }
      case MethodId.AppCommandCompleted:
        this.host.ribbon.complete(String(data[0]), Number(data[1]), data[2]);
        return { Error: 0, Version: 1 };
      case MethodId.SaveSettings:
        this.host.saveSettings(settingsOf(data));
        return { Error: 0, Version: 1 };
      case MethodId.LoadSettings:
        return { Error: 0, Version: 1, Properties: { Settings: settingList(this.host.loadSettings()) } };
      default:
        this.host.unanswered.push(data.DdaMethod.DispatchId);
        return { Error: NOT_IMPLEMENTED, Version: 1 };
    }
  }
}

interface MethodData {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  [key: string]: unknown;
}

const richApiAnswer = (answer: Answer): unknown =>
  'text' in answer
    ? { Error: 0, Version: 1, Data: [200, [], answer.text] }
    : { Error: answer.transportCode, Version: 1 };

/** Settings travel as `[name, JSON]` pairs. */
function settingsOf(data: MethodData): [string, string][] {
  const { Properties } = data['DdaSettingsMethod'] as { Properties: [string, string][] };
  return Properties;
}

const settingList = (entries: readonly [string, string][]): { Name: string; Value: string }[] =>
  entries.map(([Name, Value]) => ({ Name, Value }));

function parseEnvelope(text: string): Envelope | null {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null; // a window also hears messages that are not ours
  }
  const envelope = message as Partial<Envelope> | null;
  return envelope?._messageType === REQUEST && envelope._conversationId !== undefined ? (envelope as Envelope) : null;
}

const answerText = (envelope: Envelope, data: unknown, responseType: number): string =>
  JSON.stringify({
    _messageType: RESPONSE,
    _actionName: envelope._actionName,
    _conversationId: envelope._conversationId,
    _correlationId: envelope._correlationId,
    _origin: 'sandbox',
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
