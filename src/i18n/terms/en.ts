import type { vi } from './vi';

export const en: typeof vi = {
  organisations: {
    farmers: "Farmers' Union",
    women: "Women's Union",
    veterans: "Veterans' Association",
    youth: 'Youth Union',
    direct: 'Direct lending',
  },
  classes: { good: 'Good', fair: 'Fair', average: 'Average', poor: 'Poor' },
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  stages: {
    '90': '61–90 days left',
    '60': '31–60 days left',
    '30': '1–30 days left',
    due: 'Due today',
    overdue: 'Past the due date',
    later: 'More than 90 days left',
  },
  criteria: {
    attendance: 'Commune session',
    overdue: 'Overdue debt',
    principal: 'Principal collected',
    interest: 'Interest collected',
    savers: 'Members saving',
    savings: 'Savings added',
  },
  kinds: {
    groupScore: 'Group scores (CDTOTKVV)',
    loanList: 'Loan list (form 31)',
    organisationTable: 'Table by organisation',
    inspectionTable: 'Inspection table',
    groupList: 'List of groups',
    freeTable: 'Other table',
  },
};
