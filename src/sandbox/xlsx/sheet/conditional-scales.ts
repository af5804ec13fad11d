import { argb, type Palette, readColor } from '../styles/colors';
import { child, children, element, flag, type XmlNode } from '../xml/xml-tree';

/** Data bars, colour scales and icon sets: rules that draw by value, with thresholds. Shapes are those of Office.js. */
type Rule = Record<string, unknown>;

const THRESHOLDS: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
};
const ICON_SETS: Readonly<Record<string, string>> = {
  '3Arrows': 'ThreeArrows',
  '3ArrowsGray': 'ThreeArrowsGray',
  '3Flags': 'ThreeFlags',
  '3TrafficLights1': 'ThreeTrafficLights1',
  '3TrafficLights2': 'ThreeTrafficLights2',
  '3Signs': 'ThreeSigns',
  '3Symbols': 'ThreeSymbols',
  '3Symbols2': 'ThreeSymbols2',
  '4Arrows': 'FourArrows',
  '4ArrowsGray': 'FourArrowsGray',
  '4RedToBlack': 'FourRedToBlack',
  '4Rating': 'FourRating',
  '4TrafficLights': 'FourTrafficLights',
  '5Arrows': 'FiveArrows',
  '5ArrowsGray': 'FiveArrowsGray',
  '5Rating': 'FiveRating',
  '5Quarters': 'FiveQuarters',
};
const DEFAULT_BAR = '#638EC6';

const fields = (value: unknown): Rule => (value ?? {}) as Rule;
const thresholdWord = (type: unknown, end: 'min' | 'max'): string =>
  type === undefined || type === 'Automatic' || type === 'Invalid'
    ? end
    : (Object.keys(THRESHOLDS).find((word) => THRESHOLDS[word] === type) ?? end);

function readThreshold(node: XmlNode | undefined): { type: string; formula?: string } {
  const { type = 'num', val } = node?.attributes ?? {};
  const needsValue = !['min', 'max', 'autoMin', 'autoMax'].includes(type);
  const formula = type === 'formula' ? `=${val ?? ''}` : val;
  return { type: THRESHOLDS[type] ?? 'Number', ...(needsValue && formula !== undefined && { formula }) };
}

function thresholdElement(threshold: unknown, end: 'min' | 'max', gte?: boolean): string {
  const { type, formula } = fields(threshold);
  const word = thresholdWord(type, end);
  const text = formula === undefined || formula === null ? '' : String(formula).replace(/^=/, '');
  const val = word === 'min' || word === 'max' ? undefined : text;
  return element('cfvo', { type: word, val, gte: gte === false ? false : undefined });
}

export function readDataBar(node: XmlNode, palette: Palette): Rule {
  const bar = child(node, 'dataBar');
  const [lower, upper] = children(bar, 'cfvo');
  return {
    lowerBoundRule: readThreshold(lower),
    upperBoundRule: readThreshold(upper),
    positiveFormat: { fillColor: readColor(child(bar, 'color'), palette) ?? DEFAULT_BAR },
    showDataBarOnly: !flag(bar?.attributes.showValue, true),
  };
}

export const dataBarElement = (rule: Rule): string => {
  const { fillColor } = fields(rule.positiveFormat);
  const color = typeof fillColor === 'string' && fillColor ? fillColor : DEFAULT_BAR;
  return element(
    'dataBar',
    { showValue: rule.showDataBarOnly === true ? false : undefined },
    thresholdElement(rule.lowerBoundRule, 'min') +
      thresholdElement(rule.upperBoundRule, 'max') +
      element('color', { rgb: argb(color) }),
  );
};

export function readColorScale(node: XmlNode, palette: Palette): Rule {
  const scale = child(node, 'colorScale');
  const colors = children(scale, 'color');
  const points = children(scale, 'cfvo').map((cfvo, index) => ({
    ...readThreshold(cfvo),
    color: readColor(colors[index], palette) ?? '#FFFFFF',
  }));
  const [minimum, second, third] = points;
  return { criteria: third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second } };
}

export function colorScaleElement(rule: Rule): string {
  const { minimum, midpoint, maximum } = fields(rule.criteria);
  const points = [minimum, midpoint, maximum].filter((point) => point !== undefined && point !== null);
  const thresholds = points.map((point, index) => thresholdElement(point, index === points.length - 1 ? 'max' : 'min'));
  const colors = points.map((point) => element('color', { rgb: argb(String(fields(point).color)) }));
  return element('colorScale', {}, thresholds.join('') + colors.join(''));
}

export function readIconSet(node: XmlNode): Rule {
  const set = child(node, 'iconSet');
  const criteria = children(set, 'cfvo').map((cfvo) => ({
    ...readThreshold(cfvo),
    operator: flag(cfvo.attributes.gte, true) ? 'GreaterThanOrEqual' : 'GreaterThan',
  }));
  return {
    style: ICON_SETS[set?.attributes.iconSet ?? '3TrafficLights1'] ?? 'ThreeTrafficLights1',
    criteria,
    reverseIconOrder: flag(set?.attributes.reverse),
    showIconOnly: !flag(set?.attributes.showValue, true),
  };
}

/** Without criteria of its own, a set of n icons splits the values at every n-th part, as Excel does. */
export function iconSetElement(rule: Rule): string {
  const word = Object.keys(ICON_SETS).find((name) => ICON_SETS[name] === rule.style) ?? '3TrafficLights1';
  const count = Number(word[0]);
  const given = Array.isArray(rule.criteria) ? (rule.criteria as unknown[]) : [];
  const thresholds = Array.from({ length: count }, (_, index) => {
    const { type, formula, operator } = fields(given[index]);
    const own = index > 0 && type !== undefined && type !== 'Invalid';
    const standard = { type: 'Percent', formula: Math.round((100 * index) / count) };
    return thresholdElement(own ? { type, formula } : standard, 'min', operator !== 'GreaterThan');
  });
  return element(
    'iconSet',
    {
      iconSet: word,
      showValue: rule.showIconOnly === true ? false : undefined,
      reverse: rule.reverseIconOrder === true || undefined,
    },
    thresholds.join(''),
  );
}
