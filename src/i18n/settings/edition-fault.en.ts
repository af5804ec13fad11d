import { terms } from '../terms';
import { en as settings } from './en';

type Values = Readonly<Record<string, string | number>>;

export function editionFault({ edition, line, section, column, why, criterion, sum }: Values): string {
  const { sections, fault } = settings;
  if (line !== undefined && section !== undefined) {
    const { columns } = sections[section as keyof typeof sections];
    const caption = (columns as Readonly<Record<string, string>>)[String(column)] ?? String(column);
    return `The edition “${edition}” cannot be used. ${fault(Number(line), caption, why as Parameters<typeof fault>[2])}`;
  }
  const { criteria } = terms.en;
  const name = criteria[criterion as keyof typeof criteria] ?? '';
  const reasons: Readonly<Record<string, string>> = {
    noBands: `the criterion “${name}” has no bands`,
    maxima: `the maxima of the criteria add up to ${sum} instead of 100`,
    classes: 'the totals of the classes are incomplete or not in order from the best down',
  };
  const reason = reasons[String(why)] ?? `the bands of the criterion “${name}” do not join`;
  return `The edition “${edition}” cannot be used: ${reason}. Correct its tables on the sheet “TKVV Thiết lập” and run again.`;
}
