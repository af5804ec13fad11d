import type { vi } from './vi';

/** Words of the settings sheet. */
export const en: typeof vi = {
  title: 'SETTINGS OF THE ADD-IN IN THIS WORKBOOK',
  note: 'The add-in reads these tables each time it runs. Rows can be changed, added and deleted; leave the tables’ names and headings as they are.',
  sections: {
    rules: {
      title: 'Rules switched off or tuned',
      columns: { rule: 'Rule', state: 'State', parameter: 'Limit', value: 'Value' },
    },
    suppressions: {
      title: 'Findings accepted',
      columns: { reason: 'Reason', found: 'Value when accepted', day: 'Date', key: 'Key (leave as it is)' },
    },
    fields: {
      title: 'Meanings of columns, confirmed by the office',
      columns: { heading: 'Heading', field: 'Meaning', headings: 'Headings of the table (leave as they are)' },
    },
    kinds: {
      title: 'Kinds of table, confirmed by the office',
      columns: { kind: 'Kind', headings: 'Headings of the table (leave as they are)' },
    },
    places: {
      title: 'Communes renamed or merged',
      columns: { from: 'Old name', to: 'New name', since: 'Since' },
    },
    repairs: {
      title: 'Log of repaired cells',
      columns: { when: 'When', repair: 'Repair', sheet: 'Sheet', cell: 'Cell', before: 'Before', after: 'After' },
    },
    due: {
      title: 'Due debts',
      columns: { basis: 'Due date taken from', entrustedMonths: 'Months between instalments (entrusted loans)' },
    },
    editions: {
      title: 'Scoring criteria of the office',
      columns: { id: 'Edition', name: 'Text', from: 'In force from', to: 'Until', source: 'Source' },
    },
    bands: {
      title: 'Points of each criterion',
      columns: {
        edition: 'Edition',
        criterion: 'Criterion',
        lower: 'Lower mark (≥ or >)',
        from: 'From',
        upper: 'Upper mark (≤ or <)',
        to: 'To',
        points: 'Points',
        status: 'Basis',
      },
    },
    classes: {
      title: 'Totals of each class',
      columns: { edition: 'Edition', class: 'Class', from: 'From points' },
    },
    targets: { title: 'Targets of the office’s plan', columns: { indicator: 'Indicator', target: 'Target' } },
    head: {
      title: 'Head and signature of reports',
      columns: { part: 'Part', value: 'Text (lines parted by ;)' },
    },
    frozen: {
      title: 'Formulas turned into values',
      columns: { sheet: 'Sheet', area: 'Cells', formula: 'Formula (without its =)', key: 'Key (leave as it is)' },
    },
  },
  switch: { on: 'On', off: 'Off' },
  status: { evidence: 'Evidence', assumed: 'Assumed' },
  nothingDue: 'Principal collected: nothing due',
  indicators: {
    principalRatio: 'Due principal collected (%)',
    interestRatio: 'Interest collected (%)',
    overdueRatio: 'Overdue ratio (%)',
    groupQuality: 'Quality of the groups (points)',
    sessionQuality: 'Quality of the commune sessions (%)',
    depositRatio: 'Members saving every month (%)',
  },
  headParts: {
    profile: 'Head',
    parent: 'Parent body',
    issuer: 'Issuing body',
    symbol: 'Symbol of the document',
    place: 'Place',
    addressee: 'Addressee',
    recipients: 'Recipients',
    position: 'Position of the signatory',
    signer: 'Name of the signatory',
    preparedBy: 'Prepared by',
    checkedBy: 'Checked by',
  },
  headProfiles: {
    bank: 'Bank for Social Policies',
    committee: "People's Committee",
    farmers: "Farmers' Union",
    women: "Women's Union",
    veterans: "Veterans' Association",
    youth: 'Youth Union',
  },
  ownEdition: (name) => `${name} (the office’s own)`,
  ownSource: 'Copied from the edition that comes with the add-in; bands marked “Assumed” are unverified',
  calibratedEdition: (day) => `Bands calibrated on the score sheet of ${day}`,
  calibratedSource: (day) => `calibrated on the score sheet of ${day}`,
  noField: 'Not used',
  fault: (line, column, code) =>
    `Row ${line} of “TKVV Thiết lập”: column “${column}” ${
      {
        missing: 'is blank',
        unknownWord: 'holds a word that the add-in does not know',
        notADate: 'is not a date',
        notANumber: 'is not a number',
        repeated: 'says again what a row above says',
        circular: 'leads back to itself',
        gap: 'leaves a gap after the band before',
        overlap: 'overlaps the band before',
        emptyBand: 'leaves the band without any value',
        outOfRange: 'is out of range',
        outOfOrder: 'is out of order (a better band earns more points, a last day follows the first)',
      }[code]
    }; the row is not used, please correct it.`,
};
