import { fold } from '../cell/fold';

const CLOSED = new Set(['close', 'closed', 'tat toan', 'da tat toan', 'dong', 'da dong']);

/** Tình trạng món vay: true for CLOSE (đã tất toán); OPEN, blank and anything else count as open. */
export const isClosed = (status: string): boolean => status !== '' && CLOSED.has(fold(status));
