/** Keys as keyboards in Vietnam have them printed. @example shownKeys('Control+Enter') // 'Ctrl+Enter' */
export const shownKeys = (keys: string): string => keys.replace('Control', 'Ctrl');
