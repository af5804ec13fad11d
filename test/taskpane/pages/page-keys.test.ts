import { createSession } from '../../../src/actions/session';
import { askedBy, pageKeys } from '../../../src/taskpane/pages/page-keys';
import { fakeWorkbook, noMemory } from '../../actions/fake-workbook';

const state = { ...createSession(fakeWorkbook({}), noMemory).get(), connected: true };
const none = { key: '', code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test('Alt with a digit opens the page of that place, also where Alt makes another sign of it', () => {
  expect(askedBy({ ...none, altKey: true, key: '1', code: 'Digit1' }, state)).toBe('overview');
  expect(askedBy({ ...none, altKey: true, key: '¶', code: 'Digit7' }, state)).toBe('settings');
  expect(askedBy({ ...none, altKey: true, key: '3', code: 'Numpad3' }, state)).toBe('check');
  expect(pageKeys('settings')).toBe('Alt+7');
});

test('Ctrl+Enter, and ⌘ on a Mac, begin the check where it can be begun', () => {
  expect(askedBy({ ...none, ctrlKey: true, key: 'Enter' }, state)).toBe('assess');
  expect(askedBy({ ...none, metaKey: true, key: 'Enter' }, state)).toBe('assess');
  expect(askedBy({ ...none, ctrlKey: true, key: 'Enter' }, { ...state, connected: false })).toBeNull();
});

test('other keys are left to whoever they are for', () => {
  for (const pressed of [
    { key: '1', code: 'Digit1' },
    { key: '8', code: 'Digit8', altKey: true },
    { key: '1', code: 'Digit1', altKey: true, ctrlKey: true },
    { key: '!', code: 'Digit1', altKey: true, shiftKey: true },
    { key: 'Enter' },
    { key: 'a', code: 'KeyA', altKey: true },
  ])
    expect(askedBy({ ...none, ...pressed }, state)).toBeNull();
});
