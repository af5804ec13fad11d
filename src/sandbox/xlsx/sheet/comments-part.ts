import { cellName } from '../../../core/cell/address';
import { cellKey, keyCol, keyRow, type Note, type Sheet } from '../../model/workbook';
import { readString } from '../book/shared-strings-part';
import { XlsxError } from '../xlsx-error';
import { textElement } from '../xml/xml-text';
import { child, descendants, element, numeric, type XmlNode } from '../xml/xml-tree';
import type { PackageReader } from '../zip/package-reader';
import {
  OFFICE_RELATIONSHIPS,
  type PackageWriter,
  SPREADSHEET_ML,
  SPREADSHEET_TYPE,
  XML_HEAD,
} from '../zip/package-writer';
import { keyOfReference } from './cell-reference';

/** Notes ("legacy comments") stand in a part of their own; whether they are shown at all times stands in an old VML drawing. */
export function readNotes(part: string, sheet: Sheet, source: PackageReader): void {
  const related = source.related(part, 'comments')[0];
  const root = related && source.tree(related.target);
  if (!root) return;
  const authors = (child(root, 'authors')?.children ?? []).map((node) => node.text);
  const shown = shownNotes(part, source);
  for (const node of child(root, 'commentList')?.children ?? []) {
    const key = keyOfReference(node.attributes.ref ?? '');
    const text = child(node, 'text');
    if (key < 0 || !text) continue;
    const string = readString(text);
    sheet.notes.set(key, {
      author: authors[numeric(node.attributes.authorId) ?? 0] ?? '',
      text: typeof string === 'string' ? string : string.text,
      visible: shown.has(key),
    });
  }
}

function shownNotes(part: string, source: PackageReader): Set<number> {
  const shown = new Set<number>();
  for (const drawing of source.related(part, 'vmlDrawing'))
    for (const data of descendants(vmlTree(drawing.target, source), 'ClientData')) {
      const place = ['Row', 'Column'].map((name) => numeric(child(data, name)?.text));
      if (!child(data, 'Visible') || place[0] === undefined || place[1] === undefined) continue;
      shown.add(cellKey(place[0], place[1]));
    }
  return shown;
}

/** Excel itself writes VML that is not well formed (an open `<br>`); then no note counts as always shown. */
function vmlTree(path: string, source: PackageReader): XmlNode | undefined {
  try {
    return source.tree(path) ?? undefined;
  } catch (error) {
    if (error instanceof XlsxError && error.code === 'corrupt') return undefined;
    throw error;
  }
}

/** Writes both parts of a sheet's notes and `<legacyDrawing>`; '' if it has none. */
export function notesElement(sheet: Sheet, owner: string, target: PackageWriter): string {
  const notes = [...sheet.notes].sort(([a], [b]) => a - b);
  if (!notes.length) return '';
  const comments = target.freePath('xl/comments', '.xml');
  target.add(comments, `${SPREADSHEET_TYPE}.comments+xml`, commentsXml(notes));
  target.link(owner, `${OFFICE_RELATIONSHIPS}/comments`, comments);
  const drawing = target.freePath('xl/drawings/vmlDrawing', '.vml');
  target.add(drawing, 'application/vnd.openxmlformats-officedocument.vmlDrawing', vmlXml(notes));
  return element('legacyDrawing', { 'r:id': target.link(owner, `${OFFICE_RELATIONSHIPS}/vmlDrawing`, drawing) });
}

function commentsXml(notes: [number, Note][]): string {
  const authors = [...new Set(notes.map(([, note]) => note.author))];
  const list = notes.map(([key, { author, text }]) =>
    element(
      'comment',
      { ref: cellName(keyRow(key), keyCol(key)), authorId: authors.indexOf(author) },
      `<text><r>${textElement(text)}</r></text>`,
    ),
  );
  const names = authors.map((author) => element('author', {}, textElement(author).replace(/^<t[^>]*>|<\/t>$/g, '')));
  return `${XML_HEAD}<comments xmlns="${SPREADSHEET_ML}"><authors>${names.join('')}</authors><commentList>${list.join('')}</commentList></comments>`;
}

function vmlXml(notes: [number, Note][]): string {
  const shapes = notes.map(([key, note], index) => noteShape(key, note, index));
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    '</xml>',
  ].join('');
}

/** The box stands right of its cell, two columns wide and five rows high, as Excel places a new note. */
function noteShape(key: number, { visible }: Note, index: number): string {
  const [row, col] = [keyRow(key), keyCol(key)];
  const top = Math.max(0, row - 1);
  const visibility = visible ? '' : ';visibility:hidden';
  return [
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute${visibility}" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${col + 1}, 15, ${top}, 10, ${col + 3}, 31, ${top + 5}, 1</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column>${visible ? '<x:Visible/>' : ''}`,
    '</x:ClientData></v:shape>',
  ].join('');
}
