import type { ClassId } from '../../rubric/edition';

/** What the rules on groups and their scores tell their sentences. */
export interface GroupValues {
  'score.range': { group: string; heading: string; points: number; max: number };
  'score.total': { group: string; total: number; sum: number };
  'score.class': { group: string; total: number; class: ClassId; expectedClass: ClassId };
  'group.duplicate': { group: string; firstLine: number };
  'group.noDebt': { group: string };
  /** in the score sheet's unit */
  'group.debt': { group: string; outstanding: number; loans: number; sum: number; loanSheet: string };
  'group.size': { group: string; members: number; least: number; most: number; counted: 'borrowers' | 'members' };
}
