import type { HeaderFooter, PageLayout } from '../model/workbook';
import { refuse } from '../protocol/host-error';
import { defineType } from '../protocol/host-object';
import type { HostObject, Property } from '../protocol/host-object';
import { facet } from './targets';
import type { SheetTarget } from './targets';

const layout = (s: SheetTarget): PageLayout => s.sheet.pageLayout;

type PageKind = 'default' | 'first' | 'odd' | 'even';

interface PageTarget extends SheetTarget {
  page: PageKind;
}

const page = (s: SheetTarget, kind: PageKind): HostObject =>
  facet('HeaderFooter', { ...s, page: kind } satisfies PageTarget);

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

export const headerFooterGroupType = defineType<SheetTarget>({
  name: 'HeaderFooterGroup',
  props: {
    State: {
      get: (s) => layout(s).headersFooters.state,
      set: (s, value) => {
        const state = STATES.find((one) => one === value);
        if (!state) throw refuse.invalidArgument();
        layout(s).headersFooters.state = state;
      },
    },
  },
  nav: {
    DefaultForAllPages: (s) => page(s, 'default'),
    FirstPage: (s) => page(s, 'first'),
    OddPages: (s) => page(s, 'odd'),
    EvenPages: (s) => page(s, 'even'),
  },
});

/** Longest text of all three parts of a header (documented: 255 characters). */
const MAX_TEXT = 255;

const text = (part: keyof HeaderFooter): Property<PageTarget> => ({
  get: (p) => layout(p).headersFooters.pages[p.page]?.[part] ?? '',
  set: (p, value) => {
    if (typeof value !== 'string' || value.length > MAX_TEXT) throw refuse.invalidArgument();
    const { pages } = layout(p).headersFooters;
    pages[p.page] = { ...pages[p.page], [part]: value };
  },
});

export const headerFooterType = defineType<PageTarget>({
  name: 'HeaderFooter',
  props: {
    LeftHeader: text('leftHeader'),
    CenterHeader: text('centerHeader'),
    RightHeader: text('rightHeader'),
    LeftFooter: text('leftFooter'),
    CenterFooter: text('centerFooter'),
    RightFooter: text('rightFooter'),
  },
});
