import { expect, test } from 'vitest';
import type { Sign } from '@/shared/api/types';
import { firstDay, SIGNS, signsOf, stretchOf } from './signs.model';

const sign = (key: string, part: string): Sign => ({ key, part, met: 1, cases: 2, things: [] });

test('signs stand in their part, in their order; what is not known is left out', () => {
  const signs = [
    sign('agreements-renewed', 'jointDevelopmentProcesses'),
    sign('agreed-with-those-concerned', 'jointDevelopmentProcesses'),
    sign('objections-integrated', 'dialogueAndSharedKnowledge'),
    sign('something-new', 'jointDevelopmentProcesses'),
  ];
  expect(signsOf('jointDevelopmentProcesses', signs).map(({ key }) => key)).toEqual(['agreed-with-those-concerned', 'agreements-renewed']);
  expect(new Set(SIGNS).size).toBe(SIGNS.length);
});

test('a stretch begins the day after the same day of an earlier year', () => {
  expect(firstDay('1', '2026-11-27', '2020-01-01')).toBe('2025-11-28');
  expect(firstDay('3', '2026-12-31', '2020-01-01')).toBe('2024-01-01');
  expect(firstDay('1', '2025-02-28', '2020-01-01')).toBe('2024-02-29');
});

test('no stretch begins before the network did, nor after it ends', () => {
  expect(firstDay('3', '2026-11-27', '2025-01-15')).toBe('2025-01-15');
  expect(firstDay('0', '2026-11-27', '2024-01-15')).toBe('2024-01-15');
  expect(firstDay('0', '2023-11-27', '2024-01-15')).toBe('2023-11-27');
});

test('an address that asks for no known stretch means a year', () => {
  expect(stretchOf('')).toBe('1');
  expect(stretchOf('7')).toBe('1');
  expect(stretchOf('3')).toBe('3');
});
