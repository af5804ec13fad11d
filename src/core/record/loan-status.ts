import { fold } from '../cell/fold';
import { remembered } from '../cell/remembered';

const CLOSED = new Set(['close', 'closed', 'tat toan', 'da tat toan', 'dong', 'da dong']);

const namesClosed = remembered((status) => CLOSED.has(fold(status)));

/** Tình trạng món vay: true for CLOSE (đã tất toán); OPEN, blank and anything else count as open. */
export const isClosed = (status: string): boolean => status !== '' && namesClosed(status);
