/** Counts the balance of every savings book (sổ tiết kiệm 105) once, though its owner may have several loans or rows. */
export interface SavingsCounter {
  /** what a row adds to the savings of a loan: its balance, or 0 if that book has been counted */
  more(loan: number, book: string, balance: number): number;
}

/**
 * A book is known by its number. Rows without one are told apart by their balance: two rows of one loan with the same balance are the
 * same book printed twice; two different balances are two books.
 * @param repeated loans that stand on several rows: only of these must a balance without a book be remembered
 */
export function savingsCounter(repeated: ReadonlySet<number>): SavingsCounter {
  const books = new Set<string>();
  const unnamed = new Map<number, number[]>();
  return {
    more(loan, book, balance) {
      if (balance === 0) return 0;
      if (book) {
        if (books.has(book)) return 0;
        books.add(book);
        return balance;
      }
      if (!repeated.has(loan)) return balance;
      const seen = unnamed.get(loan);
      if (seen?.includes(balance)) return 0;
      if (seen) seen.push(balance);
      else unnamed.set(loan, [balance]);
      return balance;
    },
  };
}
