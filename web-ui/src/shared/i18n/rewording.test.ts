import { expect, test } from 'vitest';
import { reworded, textOf } from './rewording';

const roles = { language: 'sv', texts: { sv: 'roller', fi: 'roolit' } };

test('a text that did not change keeps its language of record and its translations', () => {
  expect(reworded('roller', 'fi', [undefined, roles])).toEqual(roles);
});

test('a new text is in the network’s first language', () => {
  expect(reworded('roolit', 'fi', [roles])).toEqual({ language: 'fi', texts: { fi: 'roolit' } });
});

test('nothing said is an empty text', () => {
  expect(textOf(undefined)).toBe('');
});
