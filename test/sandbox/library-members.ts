import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICE_JS } from '../../src/sandbox/node/office-scripts';

/** The wire names that one class of the shipped library uses. */
export interface LibraryClass {
  properties: Set<string>;
  children: Set<string>;
  methods: Set<string>;
}

/** Reads the readable build of the library: which names it sends for which class. */
export function libraryMembers(file = 'excel-web-16.00.debug.js'): Map<string, LibraryClass> {
  const lines = readFileSync(join(OFFICE_JS, file), 'utf8').split('\n');
  const classes = new Map<string, LibraryClass>();
  let current: LibraryClass | null = null;
  for (const [i, line] of lines.entries()) {
    const begins = /^ {4}var (\w+) = \(function \(_super\) \{/.exec(line);
    if (begins) current = classOf(classes, begins[1]!);
    else if (/^ {4}\}\(/.test(line)) current = null;
    if (current) noteMembers(current, line, lines[i + 2] ?? '');
    else noteOverride(classes, lines, i);
  }
  return classes;
}

function classOf(classes: Map<string, LibraryClass>, name: string): LibraryClass {
  const known = classes.get(name);
  if (known) return known;
  const made = { properties: new Set<string>(), children: new Set<string>(), methods: new Set<string>() };
  classes.set(name, made);
  return made;
}

function noteMembers(current: LibraryClass, line: string, twoBelow: string): void {
  if (line.includes('_scalarPropertyOriginalNames"')) {
    const names = JSON.parse(twoBelow.replace(/^.*return /, '').replace(/;\s*$/, '')) as string[];
    for (const name of names) current.properties.add(name);
  }
  const child = /_createPropertyObject\([\w.]+, this, "(\w+)"/.exec(line);
  if (child) current.children.add(child[1]!);
  const method = /_(?:createMethodObject\([\w.]+, this|invokeMethod\(this), "(\w+)"/.exec(line);
  if (method) current.methods.add(method[1]!);
}

/** Members that the library rewrites on their way, e.g. `function Worksheet_ShowGridlines_Set` sends `Gridlines`. */
function noteOverride(classes: Map<string, LibraryClass>, lines: readonly string[], i: number): void {
  const sent = /_invokeSetProperty\(thisObj, "(\w+)"/.exec(lines[i] ?? '');
  if (!sent) return;
  for (let above = i; above > i - 6; above--) {
    const owner = /^ +function (\w+?)_\w+_Set\(/.exec(lines[above] ?? '');
    if (owner) return void classOf(classes, owner[1]!).properties.add(sent[1]!);
  }
}
