import { addMonths, partsOf } from '../../../core/cell/serial';
import type { Random } from '../random';
import { drawDates } from './loan-story';
import type { Dates, Story } from './loan-story';
import { drawMoney } from './loan-money';
import type { GroupPlan } from './make-groups';
import type { Customer, Loan } from './office';
import { DIRECT } from './organisations';
import type { Organisation } from './organisations';
import { person } from './people';
import { COMMUNES, OFFICE } from './places';
import type { Commune, Hamlet } from './places';
import { PROGRAMMES } from './programmes';

/** Who lends to whom: a group's member, or a customer of the bank itself. */
interface Lending {
  readonly commune: Commune;
  readonly hamlet: Hamlet;
  readonly groupCode: string;
  readonly leader: string;
  readonly organisation: Organisation;
}

const EVERY_FRESH = 8;
const EVERY_SETTLED = 20;
const FROZEN = 0.004;
const EXTENDED = 0.008;
const AWAITING = 0.003;
const SAVERS = 0.93;
/** Loans of more than five years are in the sample only with these stories. */
const MAY_BE_LONG: ReadonlySet<Story> = new Set<Story>(['running', 'fresh', 'settled']);

/** Draws customers and loans one after the other, with codes that never repeat. */
export class LoanMaker {
  private customers = 104_000;
  private contracts = 10_000_000;
  private books = 1_050_000;
  private ordinaries = 0;

  constructor(
    private readonly random: Random,
    private readonly reportDate: number,
  ) {}

  /** All loans of a group; `second` of them belong to a customer who already has one. */
  ofGroup(plan: GroupPlan, second: number): Loan[] {
    const { group } = plan;
    const lending: Lending = { ...group, groupCode: group.code };
    const stories = this.random.shuffled(this.stories(plan));
    const women = group.organisation.code === '12' ? 0.95 : 0.35;
    const loans = stories.slice(second).map((story) => this.loan(lending, this.customer(women), story));
    const owners = this.random.shuffled(loans.filter(({ status }) => status === 'OPEN')).slice(0, second);
    const more = owners.map(({ customer }) => this.loan(lending, customer, 'running', false));
    return [...loans, ...more].sort((a, b) => Number(a.customer.code) - Number(b.customer.code));
  }

  /** Loans that the bank makes without a group (hình thức vay 1). */
  direct(count: number): Loan[] {
    return Array.from({ length: count }, () => {
      const commune = this.random.pick(COMMUNES);
      const hamlet = this.random.pick(commune.hamlets);
      const lending: Lending = { commune, hamlet, groupCode: '', leader: '', organisation: DIRECT };
      return this.loan(lending, this.customer(0.4), 'running');
    });
  }

  private stories({ loans, overdue, late }: GroupPlan): Story[] {
    return Array.from({ length: loans }, (_, index) =>
      index < overdue ? 'overdue' : index < overdue + late ? 'late' : this.ordinary(),
    );
  }

  /** Fresh and settled loans come at even distances, so that every organisation grows at a like pace. */
  private ordinary(): Story {
    const at = ++this.ordinaries;
    if (at % EVERY_FRESH === 0) return 'fresh';
    if (at % EVERY_SETTLED === 1) return 'settled';
    return this.random.weighted<Story>([
      ['frozen', FROZEN],
      ['extended', EXTENDED],
      ['awaiting', AWAITING],
      ['running', 1 - FROZEN - EXTENDED - AWAITING],
    ]);
  }

  private customer(women: number): Customer {
    this.customers += this.random.int(1, 40);
    return { code: `9912${this.customers}`, ...person(this.random, women) };
  }

  private loan(lending: Lending, customer: Customer, story: Story, saver = this.random.chance(SAVERS)): Loan {
    const programme = this.programme(lending, story);
    const term = this.random.pick(programme.terms.filter((months) => months <= 60 || MAY_BE_LONG.has(story)));
    const dates = drawDates(this.random, story, term, lending.commune.sessionDay, this.reportDate);
    const [from, to, step] = programme.principal;
    const principal = this.random.int(from / step, to / step) * step;
    const money = drawMoney(this.random, {
      story,
      principal,
      term,
      ...dates,
      inParts: programme.inParts,
      rate: programme.rate,
    });
    const { loanDate, dueContract, dueExtended, dueSession } = dates;
    const { commune, hamlet, groupCode, leader, organisation } = lending;
    return {
      ...{ commune, hamlet, groupCode, leader, customer, programme, term },
      organisationCode: organisation.code,
      organisationName: organisation.name,
      code: this.contractCode(),
      ...{ loanDate, dueContract, dueExtended, dueSession },
      fundSource: this.random.chance(0.12) ? '2' : '1',
      status: story === 'settled' ? 'CLOSE' : 'OPEN',
      ...money,
      lastTransaction: this.lastTransaction(dates, commune.sessionDay),
      savingsBook: saver ? this.savingsBook() : null,
      savings: saver ? this.savings(story) : null,
    };
  }

  private programme(lending: Lending, story: Story) {
    const fits = PROGRAMMES.filter(({ code, terms }) =>
      lending.groupCode === '' ? code === '03' || code === '12' : MAY_BE_LONG.has(story) || terms.some((t) => t <= 60),
    );
    return this.random.weighted(fits.map((programme) => [programme, programme.weight] as const));
  }

  /** Sixteen digits; the first fifteen are already unlike all others, and the last is never 0. */
  private contractCode(): string {
    this.contracts += 10 * this.random.int(1, 90);
    return `6600${OFFICE.code.slice(2)}${this.contracts - (this.contracts % 10) + this.random.int(1, 9)}`;
  }

  private savingsBook(): string {
    this.books += this.random.int(1, 60);
    return `105${this.books}`;
  }

  private savings(story: Story): number {
    return story === 'settled' ? 0 : this.random.int(100, 9_000) * 1_000 + this.random.int(0, 999);
  }

  /** Mostly this month's or last month's session; a few have not come for long. Never before the loan. */
  private lastTransaction({ loanDate }: Dates, sessionDay: number): number {
    const back = this.random.weighted([
      [0, 90],
      [1, 7],
      [this.random.int(2, 8), 3],
    ] as const);
    const month = addMonths(this.reportDate, -back);
    return Math.max(loanDate, month - partsOf(month).day + sessionDay);
  }
}
