import { figureKey } from '../../core/report/figure';
import { OFFICE_INPUTS } from '../../core/report/inputs/catalogue';
import { ITEM_IDS, type ItemId } from '../../core/report/items';
import { FORMAT_WORDS } from '../../core/report/template/token-format';
import { parseToken, tokenName, type Token } from '../../core/report/template/token';
import {
  ASPECT_WORDS,
  FACT_WORDS,
  HOLDER_WORDS,
  LEVEL_WORDS,
  LINE_WORDS,
  MOMENT_WORDS,
  PROGRAMME_PREFIX,
  ROW_PREFIX,
  STAGE_WORDS,
  TABLE_WORDS,
  TEXT_WORDS,
} from '../../core/report/template/token-words';
import { inputTexts } from '../../i18n/inputs';
import { documentTexts } from '../../i18n/sandbox/documents';
import { terms } from '../../i18n/terms';
import { tokenLabel, tokenTexts } from '../../i18n/tokens';
import { itemNames } from '../../i18n/tokens/items';

const EXAMPLES = ['uythac.tong.duno', 'uythac.hnd.duno.tang.daunam', 'to.tot.tyle', 'kiemtra.hpn.to.captinh'];

/** `docs/mau-bao-cao.md`: how an office makes a template of its own, and every word of its tokens. */
export function tokenDocument(): string {
  const texts = documentTexts.vi.template;
  const words = tokenTexts.vi;
  const named = <Id extends string>(ids: Readonly<Record<Id, string>>, names: Readonly<Record<Id, string>>) =>
    (Object.keys(ids) as Id[]).map((id) => [code(ids[id]), names[id]] as const);
  return [
    `# ${texts.title}`,
    ...texts.intro,
    `## ${texts.parts}`,
    texts.partsText,
    table(EXAMPLES.map((name) => [code(`{{${name}}}`), label(name)])),
    `## ${texts.items}`,
    table(
      ITEM_IDS.map((item) => [
        code(tokenName({ type: 'figure', key: figureKey(item, holderOf(item)) })),
        itemNames[item][0],
      ]),
    ),
    `## ${texts.holders}`,
    table(Object.entries(HOLDER_WORDS).map(([id, own]) => [own.map(code).join(', '), words.holders[id as 'total']])),
    `## ${texts.aspects}`,
    table([[texts.now, texts.nowText], ...named(ASPECT_WORDS, words.aspects), ...named(MOMENT_WORDS, words.moments)]),
    `## ${texts.stages}`,
    table([
      ...named(STAGE_WORDS, terms.vi.stages),
      ...named(LEVEL_WORDS, inputTexts.vi.levels),
      [texts.programme(PROGRAMME_PREFIX), texts.programmeText],
    ]),
    `## ${texts.formats}`,
    table(FORMAT_WORDS.map((word) => [code(`|${word}`.replace('|', '\\|')), texts.formatText[word as 'dong']])),
    `## ${texts.rows}`,
    texts.rowsText,
    table([
      ...named(TABLE_WORDS, words.tables),
      ...(Object.keys(LINE_WORDS) as (keyof typeof LINE_WORDS)[]).map(
        (id) => [code(`${ROW_PREFIX}.${LINE_WORDS[id]}`), words.lines[id]] as const,
      ),
    ]),
    `## ${texts.facts}`,
    table([...named(FACT_WORDS, words.facts), ...named(TEXT_WORDS, words.texts)]),
    '',
  ].join('\n\n');
}

/** Some figures are only the whole office's. */
const holderOf = (item: ItemId) =>
  OFFICE_INPUTS.find((input) => input.item === item && input.asks.some((asked) => asked === 'value'))?.of ?? 'total';

const code = (word: string): string => `\`${word}\``;

function label(name: string): string {
  const token: Token | null = parseToken(name);
  if (!token) throw new RangeError(`no token ${name}`);
  return tokenLabel('vi', token);
}

function table(rows: readonly (readonly [string, string])[]): string {
  const { word, meaning } = documentTexts.vi.template;
  return [`| ${word} | ${meaning} |`, '| --- | --- |', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n');
}
