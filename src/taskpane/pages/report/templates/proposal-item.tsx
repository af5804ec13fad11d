import { cellName } from '../../../../core/cell/address';
import type { Proposal } from '../../../../core/report/template/learn/proposal';
import { parseToken } from '../../../../core/report/template/token';
import type { Language } from '../../../../i18n/language';
import { reportingTexts } from '../../../../i18n/reporting';
import { tokenLabel, tokenTexts } from '../../../../i18n/tokens';
import { LinkButton } from '../../../link-button';

/** Names a proposal among those of its sheet. */
export const proposalKey = ({ row, col, within }: Proposal): string => `${row},${col},${within?.from ?? ''}`;

interface Props {
  readonly proposal: Proposal;
  readonly ticked: boolean;
  readonly language: Language;
  readonly onTick: (key: string, ticked: boolean) => void;
  readonly onGoTo: (proposal: Proposal) => void;
}

/** One cell of a filled report: what it says, what it may be, how sure that is and why. */
export function ProposalItem({ proposal, ticked, language, onTick, onGoTo }: Props) {
  const { row, col, found, token, confidence, why, matches, isQuestion } = proposal;
  const { learn: texts } = reportingTexts(language);
  const words = tokenTexts[language];
  const cell = cellName(row, col);
  const parsed = parseToken(token.split('|')[0] ?? '');
  const label = parsed ? tokenLabel(language, parsed) : token;
  const reasons = [
    texts.sureness(Math.round(confidence * 100)),
    words.why[why.by](why.by === 'table' ? why.heading : ''),
    ...(matches ? [words.matches[matches]] : []),
    ...(isQuestion ? [texts.ask] : []),
  ];
  return (
    <li>
      <label class="tick proposal">
        <input
          type="checkbox"
          checked={ticked}
          aria-label={texts.confirm(found, cell, label)}
          onChange={({ currentTarget }) => onTick(proposalKey(proposal), currentTarget.checked)}
        />
        <span>{texts.is(found, label)}</span>
      </label>
      <p class="quiet">{reasons.join('; ')}</p>
      <p class="finding-actions">
        <code class="quiet">{`{{${token}}}`}</code>
        <LinkButton onPress={() => onGoTo(proposal)}>{texts.goTo(cell)}</LinkButton>
      </p>
    </li>
  );
}
