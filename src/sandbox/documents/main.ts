/** Writes the documents that are made from the code: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleDocument } from './rule-document';

writeFileSync(join(__dirname, '../../../docs/rules.md'), ruleDocument());
