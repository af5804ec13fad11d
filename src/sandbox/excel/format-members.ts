import { colourMember, flagMember, numberMember, textMember, wordMember, patternMember } from './style-member';
import type { StyleMember } from './style-member';

/** The members of a range's format that are part of a cell's style, by the object they belong to (wire names). */

export const FORMAT_MEMBERS: Record<string, StyleMember> = {
  HorizontalAlignment: wordMember('horizontal', [
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ]),
  VerticalAlignment: wordMember('vertical', ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
  WrapText: flagMember('wrapText'),
  /** 0 … 250 (documented) */
  IndentLevel: numberMember('indent', 0, 250),
  ShrinkToFit: flagMember('shrinkToFit'),
  /** -90 … 90, or 180 for stacked letters (documented) */
  TextOrientation: numberMember('textOrientation', -90, 180),
};

export const FONT_MEMBERS: Record<string, StyleMember> = {
  Name: textMember('fontName'),
  Size: numberMember('fontSize', 1, 409),
  Color: colourMember('fontColor'),
  Bold: flagMember('bold'),
  Italic: flagMember('italic'),
  Underline: wordMember('underline', ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
  Strikethrough: flagMember('strikethrough'),
};

/** Of the patterns only none and solid are kept; a solid fill is made by giving it a colour. */
export const FILL_MEMBERS: Record<string, StyleMember> = {
  Color: colourMember('fill'),
  Pattern: patternMember('fill'),
};

export const PROTECTION_MEMBERS: Record<string, StyleMember> = {
  Locked: flagMember('locked'),
  FormulaHidden: flagMember('formulaHidden'),
};
