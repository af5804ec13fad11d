import * as v from 'valibot';
import { NUMBER_OR_BLANK, section, SOME_TEXT, TEXT, wordOf } from '../section';

/** One word of the office on a rule: switched off, or one of its parameters set. */
export interface RuleChange {
  readonly rule: string;
  readonly on: boolean;
  /** null = the row only switches the rule */
  readonly tuned: { readonly parameter: string; readonly value: number } | null;
}

/** Rules that the office has switched off or tuned. */
export const rules = section(
  'rules',
  [
    { id: 'rule', content: 'rule' },
    { id: 'state', content: 'switch' },
    { id: 'parameter', content: 'parameter' },
    { id: 'value', content: 'number' },
  ],
  v.object({ rule: SOME_TEXT, state: wordOf(['on', 'off']), parameter: TEXT, value: NUMBER_OR_BLANK }),
  ({ rule, state, parameter, value }): RuleChange => ({
    rule,
    on: state === 'on',
    tuned: parameter === '' || value === null ? null : { parameter, value },
  }),
  ({ rule, on, tuned }) => ({
    rule,
    state: on ? 'on' : 'off',
    parameter: tuned?.parameter ?? '',
    value: tuned?.value ?? '',
  }),
);
