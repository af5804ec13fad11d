import type { ComponentChildren } from 'preact';
import type { PageId } from '../../../actions/session';
import { paneTexts } from '../../../i18n/pane';
import { pageTexts } from '../../../i18n/pane/pages';
import { LinkButton } from '../../link-button';
import { goToPage } from '../page-parts';
import type { PageProps } from '../page-props';

interface Props extends PageProps {
  readonly title: string;
  /** where more is told */
  readonly page: PageId;
  /** names the card for tests */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A few figures under a title, and the way to the page that tells more. */
export function Card({ title, page, name, session, state, children }: Props) {
  const pageTitle = paneTexts(state.language).pages.titles[page];
  const id = `card-${name}`;
  return (
    <section class="box card" data-card={name} aria-labelledby={id}>
      <div class="section-head">
        <h3 id={id}>{title}</h3>
        <LinkButton
          label={`${title}: ${pageTexts(state.language).overview.see(pageTitle)}`}
          onPress={() => goToPage(session, page)}
        >
          {pageTitle}
        </LinkButton>
      </div>
      {children}
    </section>
  );
}
