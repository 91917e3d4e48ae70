import { expect, test } from 'vitest';
import type { Evidence } from './evidence.model';
import { attendanceFalls, evidenceOf, pointsTo } from './evidence.model';

const of = (met: number, cases: number) => ({ met, cases });

function evidence(some: Partial<Evidence>): Evidence {
  return { ...evidenceOf([]), ...some };
}

test('what most decide together is led jointly, what some decide over others is led from above', () => {
  expect(pointsTo(evidence({ 'in-force-decided-together': of(2, 3) }))).toBe('jointly-led-strategic');
  expect(pointsTo(evidence({ 'in-force-decided-together': of(1, 3) }))).toBe('hierarchically-led-strategic');
  expect(pointsTo(evidence({ 'in-force-decided-together': of(2, 4) }))).toBeUndefined();
});

test('people who meet and have written little evolve freely', () => {
  expect(pointsTo(evidence({ 'in-force-decided-together': of(2, 2), 'seats-taken': of(5, 9) }))).toBe('freely-evolving');
  expect(pointsTo(evidence({ 'in-force-decided-together': of(2, 2) }))).toBeUndefined();
});

test('two signs of disorder speak for chaos, one does not', () => {
  const one = { 'in-force-decided-together': of(4, 4), 'objections-left-open': of(2, 3) };
  expect(pointsTo(evidence(one))).toBe('jointly-led-strategic');
  expect(pointsTo(evidence({ ...one, 'agreements-lapsed': of(1, 3) }))).toBe('chaotic-organising');
  expect(pointsTo(evidence({ ...one, 'seats-taken-before': of(9, 10), 'seats-taken': of(7, 10) }))).toBe('chaotic-organising');
});

test('attendance falls only when it was there before and is clearly less', () => {
  expect(attendanceFalls(evidence({ 'seats-taken': of(1, 10) }))).toBe(false);
  expect(attendanceFalls(evidence({ 'seats-taken-before': of(9, 10), 'seats-taken': of(8, 10) }))).toBe(false);
  expect(attendanceFalls(evidence({ 'seats-taken-before': of(9, 10), 'seats-taken': of(7, 10) }))).toBe(true);
});

test('evidence is read from the signs by their names', () => {
  const signs = [{ key: 'seats-taken', part: 'kind', met: 3, cases: 4, things: [] }];
  expect(evidenceOf(signs)['seats-taken']).toEqual(of(3, 4));
});
