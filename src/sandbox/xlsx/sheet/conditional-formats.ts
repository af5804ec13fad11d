import { areaName, cellName } from '../../../core/cell/address';
import type { ConditionalFormat, Sheet } from '../../model/workbook';
import { keptFormats } from '../kept-content';
import { argb, readColor } from '../styles/colors';
import { type StyleSheet, withPlainColors } from '../styles/styles-read';
import type { StyleTable } from '../styles/styles-write';
import { decodeText, encodeText } from '../xml/xml-text';
import { child, children, element, flag, numeric, serialise, type XmlNode } from '../xml/xml-tree';
import { areasOf } from './cell-reference';
import { OPERATORS } from './comparison-operators';
import { criterionOf, presetOf } from './conditional-presets';
import {
  colorScaleElement,
  dataBarElement,
  iconSetElement,
  readColorScale,
  readDataBar,
  readIconSet,
} from './conditional-scales';
import { formulaFromFile, formulaToFile } from './formula-names';

type Rule = ConditionalFormat['rule'];
const TEXT_TYPES: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

/** Reads the rules of a sheet; one over several blocks becomes several, which the writer joins again. */
export function readConditionalFormats(nodes: XmlNode[], sheet: Sheet, styles: StyleSheet): void {
  for (const node of nodes)
    for (const item of children(node, 'cfRule')) {
      const read = readRule(item, styles);
      if (!read) continue;
      const dxf = item.attributes.dxfId === undefined ? undefined : styles.differential(Number(item.attributes.dxfId));
      for (const area of areasOf(node.attributes.sqref)) {
        const format = readDifferential(dxf, styles);
        const made: ConditionalFormat = {
          id: `{CF-${sheet.id}-${sheet.conditionalFormats.length + 1}}`,
          area,
          ...read,
          stopIfTrue: flag(item.attributes.stopIfTrue),
          // Office.js counts from 0, the file from 1
          priority: (numeric(item.attributes.priority) ?? 1) - 1,
          format,
        };
        if (dxf)
          keptFormats.set(made, {
            dxf: serialise(withPlainColors(dxf, styles.palette)),
            format: JSON.stringify(format),
          });
        sheet.conditionalFormats.push(made);
      }
    }
}

function readRule(item: XmlNode, { palette }: StyleSheet): Pick<ConditionalFormat, 'type' | 'rule'> | null {
  const { type = '', operator, text, rank, percent, bottom } = item.attributes;
  const formulas = children(item, 'formula').map((node) => `=${formulaFromFile(decodeText(node.text))}`);
  const [formula1 = '=', formula2] = formulas;
  if (type === 'cellIs')
    return {
      type: 'CellValue',
      rule: { operator: OPERATORS[operator ?? ''] ?? 'Between', formula1, ...(formula2 && { formula2 }) },
    };
  if (type === 'expression') return { type: 'Custom', rule: { formula: formula1 } };
  if (TEXT_TYPES[type])
    return { type: 'ContainsText', rule: { operator: TEXT_TYPES[type], text: decodeText(text ?? '') } };
  if (type === 'top10') {
    const kind = `${flag(bottom) ? 'Bottom' : 'Top'}${flag(percent) ? 'Percent' : 'Items'}`;
    return { type: 'TopBottom', rule: { type: kind, rank: numeric(rank) ?? 10 } };
  }
  if (type === 'dataBar') return { type: 'DataBar', rule: readDataBar(item, palette) };
  if (type === 'colorScale') return { type: 'ColorScale', rule: readColorScale(item, palette) };
  if (type === 'iconSet') return { type: 'IconSet', rule: readIconSet(item) };
  const criterion = criterionOf(item);
  return criterion ? { type: 'PresetCriteria', rule: { criterion } } : null;
}

function readDifferential(dxf: XmlNode | undefined, { palette }: StyleSheet): ConditionalFormat['format'] {
  const font = child(dxf, 'font');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const fontColor = readColor(child(font, 'color'), palette);
  // a differential fill tells its colour as the background, whatever its pattern
  const fill = readColor(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), palette);
  const on = (name: string): boolean | undefined => {
    const node = child(font, name);
    return node && flag(node.attributes.val, true);
  };
  const [bold, italic] = [on('b'), on('i')];
  return {
    ...(fontColor && { fontColor }),
    ...(fill && { fill }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
  };
}

/** `<conditionalFormatting>` elements; equal rules that follow each other are one rule over several blocks. */
export function conditionalFormatElements({ conditionalFormats }: Sheet, styles: StyleTable): string {
  const groups: { sqref: string; format: ConditionalFormat; key: string }[] = [];
  for (const format of conditionalFormats) {
    const { type, rule, priority, stopIfTrue, format: look } = format;
    const key = JSON.stringify([type, rule, priority, stopIfTrue, look]);
    const last = groups[groups.length - 1];
    if (last?.key === key) last.sqref += ` ${areaName(format.area)}`;
    else groups.push({ sqref: areaName(format.area), format, key });
  }
  return groups
    .map(({ sqref, format }) => element('conditionalFormatting', { sqref }, ruleElement(format, styles)))
    .join('');
}

function ruleElement(format: ConditionalFormat, styles: StyleTable): string {
  const { type, attributes = {}, inner } = fileRule(format);
  const dxf = differentialElement(format);
  return element(
    'cfRule',
    {
      type,
      dxfId: dxf ? styles.differentialId(dxf) : undefined,
      priority: format.priority + 1,
      stopIfTrue: format.stopIfTrue || undefined,
      ...attributes,
    },
    inner,
  );
}

interface FileRule {
  type: string;
  attributes?: Record<string, string | number | boolean | undefined>;
  inner: string;
}

const formulaElement = (formula: unknown): string =>
  `<formula>${encodeText(formulaToFile(String(formula).replace(/^=/, '')))}</formula>`;

function fileRule({ type, rule, area }: ConditionalFormat): FileRule {
  const first = cellName(area.row, area.col);
  switch (type) {
    case 'CellValue':
      return cellRule(rule);
    case 'Custom':
      return { type: 'expression', inner: formulaElement(rule.formula) };
    case 'ContainsText':
      return textRule(rule, first);
    case 'TopBottom': {
      const kind = String(rule.type);
      const attributes = {
        percent: kind.endsWith('Percent') || undefined,
        bottom: kind.startsWith('Bottom') || undefined,
        rank: Number(rule.rank ?? 10),
      };
      return { type: 'top10', attributes, inner: '' };
    }
    case 'DataBar':
      return { type: 'dataBar', inner: dataBarElement(rule) };
    case 'ColorScale':
      return { type: 'colorScale', inner: colorScaleElement(rule) };
    case 'IconSet':
      return { type: 'iconSet', inner: iconSetElement(rule) };
    case 'PresetCriteria': {
      const preset = presetOf(rule.criterion);
      const inner = preset.formula ? formulaElement(preset.formula(first)) : '';
      return { type: preset.type, attributes: preset.attributes ?? {}, inner };
    }
  }
}

function cellRule({ operator, formula1, formula2 }: Rule): FileRule {
  const word = Object.keys(OPERATORS).find((name) => OPERATORS[name] === operator) ?? 'between';
  const second = formula2 === undefined || formula2 === null || formula2 === '' ? '' : formulaElement(formula2);
  return { type: 'cellIs', attributes: { operator: word }, inner: formulaElement(formula1) + second };
}

/** Beside the text, the file holds the formula by which Excel decides. */
function textRule(rule: Rule, cell: string): FileRule {
  const text = String(rule.text ?? '');
  const type = Object.keys(TEXT_TYPES).find((word) => TEXT_TYPES[word] === rule.operator) ?? 'containsText';
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const formulas: Record<string, string> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  const operator = type === 'notContainsText' ? 'notContains' : type;
  return { type, attributes: { operator, text }, inner: formulaElement(formulas[type]) };
}

/** A `<dxf>`: as read, if the look is still the same; '' if the rule changes nothing (a data bar draws by itself). */
function differentialElement(made: ConditionalFormat): string {
  const kept = keptFormats.get(made);
  if (kept?.format === JSON.stringify(made.format)) return kept.dxf;
  const { fontColor, fill, bold, italic } = made.format;
  const on = (name: string, value: boolean | undefined): string =>
    value === undefined ? '' : element(name, { val: value ? undefined : false });
  const font = on('b', bold) + on('i', italic) + (fontColor ? element('color', { rgb: argb(fontColor) }) : '');
  const pattern = fill
    ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill>`
    : '';
  return font || pattern ? `<dxf>${font ? `<font>${font}</font>` : ''}${pattern}</dxf>` : '';
}
