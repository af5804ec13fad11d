import type { HealthTexts } from './health-texts';

export const en: HealthTexts = {
  heading: 'State of Excel',
  states: { good: 'Good', limited: 'Limited', missing: 'Missing', unknown: 'Unknown' },
  probeWarning:
    'The add-in will add a hidden sheet, try one function in it and delete it at once. Your figures are not touched, but Excel forgets the undo steps (Ctrl+Z) made before.',
  titles: {
    host: 'Application',
    platform: 'Platform',
    officeVersion: 'Office version',
    excelApi: 'Support for add-ins (ExcelApi)',
    undoSteps: 'Undo by Ctrl+Z',
    sharedRuntime: 'Pane and functions together',
    functionsRuntime: 'Worksheet functions (as Excel says)',
    functionsWork: 'Worksheet functions (tried)',
    addin: 'Version of the add-in',
    dateSystem: 'Date system of the workbook',
    calculation: 'Calculation',
    structure: 'Protection of the structure',
  },
  values: {
    PC: 'Excel for Windows',
    Mac: 'Excel for Mac',
    OfficeOnline: 'Excel on the web',
    iOS: 'Excel for iPad and iPhone',
    Android: 'Excel for Android',
    Universal: 'Excel Mobile',
    Automatic: 'Automatic',
    AutomaticExceptTables: 'Automatic except for data tables',
    Manual: 'Manual',
    protected: 'Protected',
    open: 'Not protected',
    notTried: '',
    noRuntime: '',
    works: '',
    notRegistered: '#NAME?',
    busy: '#BUSY!',
    failed: '',
  },
  sentences: {
    host: {
      good: { means: 'The add-in runs inside Excel.' },
      missing: {
        means: 'The add-in works in Excel only.',
        todo: 'Open the workbook in Excel and open this pane again.',
      },
      unknown: {
        means: 'The application did not give its name.',
        todo: 'Close this pane and open it again from Excel.',
      },
    },
    platform: {
      good: { means: 'Everything the add-in does is there on this platform.' },
      limited: {
        means: 'Phones and tablets have neither the TKVV worksheet functions nor the buttons on the Home tab.',
        todo: 'Use a computer (Windows, Mac) or Excel on the web.',
      },
      unknown: { means: 'Excel does not name the platform; results do not depend on it.' },
    },
    officeVersion: {
      good: { means: 'The build of Office, for whoever helps you.' },
      unknown: { means: 'Excel does not tell its build; see File > Account.' },
    },
    excelApi: {
      good: { means: 'Enough for everything (1.13 is needed).' },
      missing: {
        means: 'This Excel is older than what is needed (1.13): it cannot check, score or make the report.',
        todo: 'Use Excel 2021 or later, Microsoft 365, or open the workbook in Excel on the web.',
      },
      unknown: { means: 'Excel does not tell.', todo: 'Close Excel and open it again.' },
    },
    undoSteps: {
      good: { means: 'All that a job writes is one step: one Ctrl+Z takes it back.' },
      limited: {
        means: 'This Excel cannot join what a job writes into one step (ExcelApi 1.20 is needed).',
        todo: 'To take back what was written, use the pane’s own undo button, not Ctrl+Z.',
      },
      unknown: { means: 'Excel does not tell.', todo: 'Use the pane’s own undo button.' },
    },
    sharedRuntime: {
      good: { means: 'Pane, buttons and functions run in one place and answer fast.' },
      limited: {
        means: 'Pane and functions run apart; the buttons on the Home tab may not work.',
        todo: 'Use the buttons in this pane. Update Office (Excel 2021 or later, Microsoft 365) to have everything.',
      },
      unknown: { means: 'Excel does not tell.' },
    },
    functionsRuntime: {
      good: {
        means:
          'Excel says that it has functions of add-ins. Some old versions say so wrongly: press “Try the TKVV functions”.',
      },
      missing: {
        means: 'This Excel has no functions of add-ins: cells with TKVV formulas show #NAME?.',
        todo: 'The buttons in the pane give the same results. Before sending a workbook to this computer, turn its TKVV functions into values.',
      },
      unknown: { means: 'Excel does not tell.', todo: 'Press “Try the TKVV functions”.' },
    },
    addin: {
      good: {
        means: 'The version that runs here; Office may keep an older one for up to 24 hours after an update.',
      },
      unknown: { means: 'The version is not known.' },
    },
    dateSystem: {
      good: { means: 'Days are counted from 1900, as usual.' },
      limited: {
        means:
          'This workbook counts days from 1904. Checks, scores, due debts and the report read its dates rightly; TKVV functions in cells are off by 4 years and 1 day.',
        todo: 'Use the buttons in the pane, not VNDATE, DUESCHEDULE or INSTALMENTS, in this workbook. Do not change the date system: every date typed would move.',
      },
      unknown: { means: 'This Excel does not tell the date system.', todo: 'Look at a cell whose date you know.' },
    },
    calculation: {
      good: { means: 'Formulas follow their figures by themselves.' },
      limited: {
        means: 'Calculation is manual: formulas may show old figures, and the check then judges those.',
        todo: 'Press F9 before you run a job, or choose Formulas > Calculation Options > Automatic.',
      },
      unknown: { means: 'Excel does not tell how it calculates.', todo: 'Press F9 before you run a job.' },
    },
    structure: {
      good: { means: 'Result sheets can be added.' },
      limited: {
        means: 'The structure of the workbook is protected, so no result sheet can be added.',
        todo: 'Take the protection off first: Review > Protect Workbook.',
      },
      unknown: { means: 'This Excel does not tell whether the structure is protected.' },
    },
  },
  trial: {
    notTried: {
      means: 'No function has been tried in a cell yet.',
      todo: 'Press “Try the TKVV functions” if cells with TKVV formulas show #NAME? or #BUSY!.',
    },
    noRuntime: {
      means: 'This page cannot register functions with Excel, so TKVV functions do not work here.',
      todo: 'The buttons in the pane give the same results.',
    },
    works: { means: 'Tried in a cell: the TKVV function gave the right answer.' },
    notRegistered: {
      means: 'Tried: Excel does not know the TKVV functions yet.',
      todo: 'Close Excel, delete the folder %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef, open Excel again and open the add-in from the Home tab.',
    },
    busy: {
      means: 'Tried: the TKVV function had not answered after 10 seconds.',
      todo: 'Wait a minute and try again; if nothing changes, close Excel and open it again. Meanwhile the buttons in the pane give the same results.',
    },
    failed: {
      means: 'Tried: the TKVV function gave a wrong answer or an error.',
      todo: 'Close Excel and open it again; if nothing changes, send this page to whoever helps you.',
    },
  },
};
