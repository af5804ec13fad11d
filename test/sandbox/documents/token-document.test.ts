import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenDocument } from '../../../src/sandbox/documents/token-document';

test('docs/mau-bao-cao.md tells today’s tokens (run `npm run docs` after a change)', () => {
  expect(readFileSync(join(__dirname, '../../../docs/mau-bao-cao.md'), 'utf8')).toBe(tokenDocument());
});
