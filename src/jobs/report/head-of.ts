import { fold } from '../../core/cell/fold';
import { HEAD_PARTS, HEAD_PROFILES, type HeadPart, type HeadProfile } from '../../core/report/head-part';
import type { Quarter } from '../../core/report/quarter';
import type { Settings } from '../../core/settings/settings';
import { headTexts, headWords } from '../../i18n/report/head';
import { settingsTexts } from '../../i18n/settings';
import type { DocumentHead } from './document-head';

/** A report's head and end, and what nobody has said of them. */
export interface ReportHead {
  readonly head: DocumentHead;
  /** parts that are printed as "…"; `profile` = what was typed names no head that is known, the bank's is used */
  readonly missing: readonly HeadPart[];
}

/**
 * The head of a report: what the office says on `TKVV Thiết lập`, else the usual words of its profile.
 * @param unit the reporting unit as the sheets name it, for the issuing body where the office names none
 */
export function headOf(
  { head: entries }: Pick<Settings, 'head'>,
  { unit, quarter }: { readonly unit: string | null; readonly quarter: Quarter },
): ReportHead {
  const said = (part: HeadPart): string => entries.find((entry) => entry.part === part)?.value.trim() ?? '';
  const { dots } = headTexts;
  const profile = profileOf(said('profile'));
  const words = headWords[profile ?? 'bank'];
  const known: Readonly<Record<HeadPart, boolean>> = {
    profile: profile !== null,
    parent: true,
    issuer: said('issuer') !== '' || unit !== null,
    symbol: true,
    place: said('place') !== '',
    addressee: true,
    recipients: said('recipients') !== '',
    position: true,
    signer: said('signer') !== '',
    preparedBy: said('preparedBy') !== '',
    checkedBy: said('checkedBy') !== '',
  };
  const lines = (part: HeadPart): string[] => linesOf(said(part));
  return {
    head: {
      profile: profile ?? 'bank',
      parent: (said('parent') || words.parent).toUpperCase(),
      issuer: (said('issuer') || words.issuer(unit ?? dots)).toUpperCase(),
      country: words.country,
      motto: words.motto,
      number: words.number(said('symbol') || words.symbol),
      placeDate: headTexts.placeDate(said('place') || dots, quarter.quarter === 4 ? null : quarter.year),
      addressee: said('addressee') || null,
      recipients: said('recipients') ? lines('recipients').map(asRecipient) : headTexts.recipients,
      position: said('position') ? lines('position').map((line) => line.toUpperCase()) : words.position,
      signer: said('signer') || dots,
      preparedBy: said('preparedBy') || dots,
      checkedBy: said('checkedBy') || dots,
    },
    missing: HEAD_PARTS.filter((part) => !known[part]),
  };
}

/** By its id or its name in either language; blank = the bank's. Null = a name that is not known. */
function profileOf(typed: string): HeadProfile | null {
  if (!typed) return 'bank';
  const wanted = fold(typed);
  const names = [settingsTexts.vi.headProfiles, settingsTexts.en.headProfiles];
  return (
    HEAD_PROFILES.find((profile) => profile === typed || names.some((name) => fold(name[profile]) === wanted)) ?? null
  );
}

const linesOf = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter(Boolean);

/** "Lưu: VT" → "- Lưu: VT;", the last one with a full stop. */
const asRecipient = (line: string, at: number, all: readonly string[]): string => {
  const bare = line.startsWith('-') ? line.slice(1).trim() : line;
  const name = bare.endsWith('.') ? bare.slice(0, -1) : bare;
  return `- ${name}${at === all.length - 1 ? '.' : ';'}`;
};
