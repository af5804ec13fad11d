import { useCallback, useState } from 'preact/hooks';
import type { Learned } from '../../../../actions/report-state';
import { ACTIONS } from '../../../../actions/actions';
import type { Proposal } from '../../../../core/report/template/learn/proposal';
import { reportingTexts } from '../../../../i18n/reporting';
import { ActionButton } from '../../../action-button';
import { focusAfterDraw } from '../../../after-draw';
import { LinkButton } from '../../../link-button';
import { LongList } from '../../../long-list';
import { noticeLine } from '../../../notice-line';
import type { PageProps } from '../../page-props';
import { proposalKey, ProposalItem } from './proposal-item';

interface Props extends PageProps {
  readonly learned: Learned;
}

/** What the cells of a filled report may be: a person ticks what is right, nothing is ticked beforehand. */
export function ProposalList({ learned, session, state }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { language, running } = state;
  const { learn: texts } = reportingTexts(language);
  const { sheet, proposals } = learned;
  const sure = proposals.filter(({ isQuestion }) => !isQuestion);
  const chosen = proposals.filter((one) => ticked.has(proposalKey(one)));
  const tick = useCallback((key: string, isTicked: boolean) => {
    setTicked((before) => {
      const next = new Set(before);
      if (isTicked) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);
  const draw = useCallback(
    (proposal: Proposal) => {
      const key = proposalKey(proposal);
      const on = ticked.has(key);
      return (
        <ProposalItem
          key={key}
          proposal={proposal}
          ticked={on}
          language={language}
          onTick={tick}
          onGoTo={({ row, col }) => void session.goTo({ sheet, row, col })}
        />
      );
    },
    [ticked, session, sheet, language, tick],
  );
  const learnButton = () => document.querySelector('[data-job=learn]');
  const apply = async () => {
    if (chosen.length === 0) return;
    await session.applyLearned(chosen);
    focusAfterDraw(noticeLine, learnButton);
  };
  const drop = () => {
    session.dropLearned();
    focusAfterDraw(learnButton);
  };
  return (
    <div class="preview proposals" tabIndex={-1} role="group" aria-label={ACTIONS.learn.label(language)}>
      <p>{proposals.length === 0 ? texts.nothing : texts.found(proposals.length, sure.length)}</p>
      {proposals.length > 0 && (
        <p class="finding-actions">
          <LinkButton onPress={() => setTicked(new Set(sure.map(proposalKey)))}>{texts.pickSure}</LinkButton>
          <LinkButton onPress={() => setTicked(new Set())}>{texts.pickNone}</LinkButton>
        </p>
      )}
      <LongList items={proposals} class="proposal-list" draw={draw} more={texts.more} />
      <p role="status" class="quiet">
        {texts.picked(chosen.length)}
      </p>
      <span class="form-actions">
        <ActionButton id="applyLearned" state={state} primary onPress={() => running ?? void apply()} />
        <fluent-button size="small" class="drop" onClick={drop}>
          {texts.drop}
        </fluent-button>
      </span>
    </div>
  );
}
