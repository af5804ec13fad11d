import { areaName } from '../../../core/cell/address';
import type { Sheet } from '../../model/workbook';
import { decodeText, encodeText } from '../xml/xml-text';
import { child, children, descendants, element, flag, numeric, type XmlNode } from '../xml/xml-tree';
import { areasOf } from './cell-reference';
import { formulaFromFile, formulaToFile } from './formula-names';
import { OPERATORS } from './comparison-operators';

type Validation = Sheet['dataValidations'][number];

/** The kinds of rule: Office.js and the file use the same words. A rule is one of them, e.g. `{ list: { source } }`. */
const COMPARED = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'];
const FILE_KINDS: Readonly<Record<string, string>> = { wholeNumber: 'whole' };
const ALERT_STYLES: Readonly<Record<string, string>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };
/** Excel takes no longer text for a list that is written out. */
const MAX_LIST = 255;

const fileKind = (kind: string): string => FILE_KINDS[kind] ?? kind;

/** Reads the validations of a sheet, those of Excel 2010 and later (lists on other sheets) too. One over several blocks becomes several. */
export function readDataValidations(node: XmlNode | undefined, extensions: XmlNode | undefined, sheet: Sheet): void {
  const newer = [...descendants(extensions, 'dataValidation')];
  for (const item of [...children(node, 'dataValidation'), ...newer]) {
    const rule = readRule(item);
    const sqref = item.attributes.sqref ?? child(item, 'sqref')?.text;
    for (const area of areasOf(sqref)) sheet.dataValidations.push({ area, rule, ...readMessages(item.attributes) });
  }
}

/** Formulas of the main part are plain text; those of the extension stand in an `xm:f`. */
function formulaOf(item: XmlNode, name: string): string {
  const node = child(item, name);
  return formulaFromFile(decodeText(child(node, 'f')?.text ?? node?.text ?? ''));
}

const operand = (formula: string): string | number => numeric(formula) ?? (formula && `=${formula}`);

function readRule(item: XmlNode): Validation['rule'] {
  const { type = 'none', operator = 'between', allowBlank, showDropDown } = item.attributes;
  const ignoreBlanks = flag(allowBlank);
  const [first, second] = [formulaOf(item, 'formula1'), formulaOf(item, 'formula2')];
  if (type === 'list') {
    const literal = /^"(.*)"$/s.exec(first)?.[1]?.replace(/""/g, '"');
    // the file's `showDropDown` hides the arrow: a slip of the format that stayed
    return { list: { inCellDropDown: !flag(showDropDown), source: literal ?? `=${first}` }, ignoreBlanks };
  }
  if (type === 'custom') return { custom: { formula: `=${first}` }, ignoreBlanks };
  const kind = COMPARED.find((name) => fileKind(name) === type);
  if (!kind) return { ignoreBlanks };
  const compared = {
    formula1: operand(first),
    ...(second && /between/i.test(operator) && { formula2: operand(second) }),
    operator: OPERATORS[operator],
  };
  return { [kind]: compared, ignoreBlanks };
}

function readMessages(attributes: XmlNode['attributes']): Pick<Validation, 'prompt' | 'errorAlert'> {
  const { promptTitle, prompt, errorTitle, error, errorStyle } = attributes;
  const showPrompt = flag(attributes.showInputMessage);
  const showAlert = flag(attributes.showErrorMessage);
  return {
    ...((showPrompt || prompt || promptTitle) && {
      prompt: { showPrompt, title: decodeText(promptTitle ?? ''), message: decodeText(prompt ?? '') },
    }),
    errorAlert: {
      showAlert,
      style: ALERT_STYLES[errorStyle ?? 'stop'],
      title: decodeText(errorTitle ?? ''),
      message: decodeText(error ?? ''),
    },
  };
}

/** `<dataValidations>`; equal ones that follow each other share one element, as Excel keeps them. */
export function dataValidationsElement({ dataValidations }: Sheet): string {
  const groups: { sqref: string; item: Validation; key: string }[] = [];
  for (const item of dataValidations) {
    const { area, ...rest } = item;
    const key = JSON.stringify(rest);
    const last = groups[groups.length - 1];
    if (last?.key === key) last.sqref += ` ${areaName(area)}`;
    else groups.push({ sqref: areaName(area), item, key });
  }
  const items = groups.map(({ sqref, item }) => validationElement(item, sqref));
  return items.length ? element('dataValidations', { count: items.length }, items.join('')) : '';
}

function validationElement({ rule, prompt = {}, errorAlert = {} }: Validation, sqref: string): string {
  const { type, operator, formulas, hidesArrow } = ruleParts(rule);
  const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
  const style = Object.keys(ALERT_STYLES).find((word) => ALERT_STYLES[word] === errorAlert.style);
  const attributes = {
    type,
    errorStyle: style === 'stop' ? undefined : style,
    operator: operator === 'between' ? undefined : operator,
    allowBlank: rule.ignoreBlanks === false ? undefined : true,
    showDropDown: hidesArrow || undefined,
    showInputMessage: (prompt.showPrompt ?? text(prompt.message) !== undefined) ? true : undefined,
    showErrorMessage: errorAlert.showAlert === false ? undefined : true,
    errorTitle: text(errorAlert.title),
    error: text(errorAlert.message),
    promptTitle: text(prompt.title),
    prompt: text(prompt.message),
    sqref,
  };
  const inner = formulas.map((formula, index) => {
    const name = `formula${index + 1}`;
    return `<${name}>${encodeText(formulaToFile(formula))}</${name}>`;
  });
  return element('dataValidation', attributes, inner.join(''));
}

interface RuleParts {
  type?: string;
  operator?: string;
  formulas: string[];
  hidesArrow?: boolean;
}

const bare = (value: unknown): string => String(value).replace(/^=/, '');
const fields = (value: unknown): Record<string, unknown> => (value ?? {}) as Record<string, unknown>;

function ruleParts(rule: Validation['rule']): RuleParts {
  if (rule.list) {
    const { source, inCellDropDown } = fields(rule.list);
    const text = String(source);
    if (!text.startsWith('=') && text.length > MAX_LIST)
      throw new RangeError(`A list written out in a data validation has at most ${MAX_LIST} characters`);
    const formula = text.startsWith('=') ? bare(text) : `"${text.replace(/"/g, '""')}"`;
    return { type: 'list', formulas: [formula], hidesArrow: inCellDropDown === false };
  }
  if (rule.custom) return { type: 'custom', formulas: [bare(fields(rule.custom).formula)] };
  const kind = COMPARED.find((name) => rule[name]);
  if (!kind) return { formulas: [] };
  const { formula1, formula2, operator } = fields(rule[kind]);
  const word = Object.keys(OPERATORS).find((name) => OPERATORS[name] === operator) ?? 'between';
  const second = formula2 === undefined || formula2 === null || formula2 === '' ? [] : [bare(formula2)];
  return { type: fileKind(kind), operator: word, formulas: [bare(formula1), ...second] };
}
