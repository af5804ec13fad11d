import type { Finding, Mend } from './finding';

/** Findings that the same act would mend: one rule's on one column, or on one row's figures. */
export interface FindingGroup {
  readonly mend: Mend;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** Groups findings by what would mend them: gravest first, then as they stand in the sheets. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { findings: Finding[] }>();
  for (const finding of findings) {
    const { mend, rule, severity, place } = finding;
    const key = [mend, rule, place.sheet].join('|');
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { mend, rule, severity, sheet: place.sheet, findings: [finding] });
  }
  // sort is stable: groups of one severity stay in the order of the sheets
  return [...groups.values()].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
