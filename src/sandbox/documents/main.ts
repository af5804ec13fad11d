/** Writes the documents that are made from the code: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleDocument } from './rule-document';
import { tokenDocument } from './token-document';

const docs = join(__dirname, '../../../docs');
writeFileSync(join(docs, 'rules.md'), ruleDocument());
writeFileSync(join(docs, 'mau-bao-cao.md'), tokenDocument());
