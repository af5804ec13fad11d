import type { vi } from './vi';

export const en: typeof vi = {
  files: {
    notXlsx: (file) =>
      `“${file}” is not an Excel .xlsx file. Open it in Excel, save it as Excel Workbook (*.xlsx) and run again.`,
    legacyXls: (file) =>
      `“${file}” is an old Excel file (.xls). Open it in Excel, save it as Excel Workbook (*.xlsx) and run again.`,
    encrypted: (file) =>
      `“${file}” has a password and cannot be read. Remove the password (File > Info > Protect Workbook > Encrypt with Password) and run again.`,
    corrupt: (file) => `“${file}” is damaged and cannot be read. Let Excel repair it, save it and run again.`,
    tooLarge: (file) => `“${file}” is too large to be read safely. Move some sheets to another file and run again.`,
    missing: (file) => `“${file}” cannot be opened. Check the path.`,
  },
  demo: {
    recognised: (sheet, facts) => `  ${sheet}: ${facts.join(' · ')}`,
    meanings: (names, unused) => `    columns: ${names.join(', ')}${unused ? `; ${unused} not used` : ''}`,
    facts: {
      heading: (line) => `heading in row ${line}`,
      rows: (rows) => `${rows} rows`,
      day: (day) => `as of ${day}`,
      unit: (unit) => `unit ${unit}`,
      sure: (percent) => `${percent}% sure`,
      unsure: (cells) => `${cells} cells read with doubt`,
      doubtful: (name, heading) => `${name}? (“${heading}”)`,
    },
    unknown: (sheet) => `  ${sheet}: no table that is known`,
    check: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes`,
    score: (groups, graded) => `${groups} groups, ${graded} with a class (forecast, bands unverified)`,
    due: (loans, soon) => `${loans} loans, ${soon} within 90 days`,
    report: (sheets, sentences, unfilled) =>
      `on ${sheets.map((sheet) => `“${sheet}”`).join(', ')}, ${sentences} paragraphs, ${unfilled} items left open`,
    leftOut: 'the workbook holds no figures for this form, so it was left out',
    jobs: {
      check: 'Checks',
      score: 'Scores',
      due: 'Due debts',
      report: 'Quarterly report',
      entrusted: 'Quarterly report',
      groupAudit: 'Form 05/KTNB',
      byOrganisation: 'Table by association',
      planIndicators: 'Plan indicators',
    },
    written: (place) => `Written: ${place}`,
  },
};
