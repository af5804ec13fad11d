/** Excel's names of paper (Excel.PaperType) and their numbers in the file. */
const NUMBERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Paper10x14: 16,
  Paper11x17: 17,
  Note: 18,
  Envelope9: 19,
  Envelope10: 20,
  Envelope11: 21,
  Envelope12: 22,
  Envelope14: 23,
  Csheet: 24,
  Dsheet: 25,
  Esheet: 26,
  EnvelopeDL: 27,
  EnvelopeC5: 28,
  EnvelopeC3: 29,
  EnvelopeC4: 30,
  EnvelopeC6: 31,
  EnvelopeC65: 32,
  EnvelopeB4: 33,
  EnvelopeB5: 34,
  EnvelopeB6: 35,
  EnvelopeItaly: 36,
  EnvelopeMonarch: 37,
  EnvelopePersonal: 38,
  FanfoldUS: 39,
  FanfoldStdGerman: 40,
  FanfoldLegalGerman: 41,
};
const CUSTOM = /^Custom(\d+)$/;

/** A size that Excel has no name for becomes `Custom` and its number. */
export const paperName = (number: number): string =>
  Object.keys(NUMBERS).find((name) => NUMBERS[name] === number) ?? `Custom${number}`;

export function paperNumber(name: string): number {
  const number = NUMBERS[name] ?? Number(CUSTOM.exec(name)?.[1]);
  if (!Number.isInteger(number)) throw new RangeError(`Excel has no paper of the name ${name}`);
  return number;
}
