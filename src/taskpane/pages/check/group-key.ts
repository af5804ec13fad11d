interface Group {
  readonly mend: string;
  readonly rule: string;
  readonly sheet: string;
}

/** Names a group of findings among the groups, before and after another check. */
export const groupKey = ({ mend, rule, sheet }: Group): string => [mend, rule, sheet].join('|');

/** The heading of a group on the page. */
export const groupHeading = (key: string): Element | null =>
  [...document.querySelectorAll<HTMLElement>('[data-group]')]
    .find(({ dataset }) => dataset.group === key)
    ?.querySelector('summary') ?? null;
