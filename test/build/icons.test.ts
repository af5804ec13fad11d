import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from '../../assets/icons/draw-icons';

const icons = drawIcons();

test.each([...icons])('%s on disk is what the drawing gives', (name, png) => {
  expect(readFileSync(join('assets', name)).equals(png)).toBe(true);
});

test('the add-in has every size that Office asks for', () => {
  expect([...icons.keys()]).toEqual(expect.arrayContaining([16, 32, 64, 80, 128].map((size) => `icon-${size}.png`)));
});
