import { describe, expect, it } from 'vitest';
import { endOf, isDay, parseDay, plusDays, plusMonths, todayIn } from './days';

describe('days', () => {
  it('are real days only', () => {
    expect(isDay('2024-02-29')).toBe(true);
    for (const text of ['2023-02-29', '2024-13-40', '2024-2-1', '', undefined, 'yesterday']) {
      expect(isDay(text)).toBe(false);
    }
  });

  it('are read as people type them', () => {
    expect(parseDay(' 3.5.2024 ')).toBe('2024-05-03');
    expect(parseDay('03/05/2024')).toBe('2024-05-03');
    expect(parseDay('2024-05-03')).toBe('2024-05-03');
    expect(parseDay('31.2.2024')).toBeUndefined();
    expect(parseDay('toukokuu')).toBeUndefined();
  });

  it('move by days and by months without running over the end of a month', () => {
    expect(plusDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(plusMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(plusMonths('2024-03-15', -12)).toBe('2023-03-15');
  });

  it('begin where the network is', () => {
    const lateEvening = new Date('2026-11-23T22:30:00Z');
    expect(todayIn('Europe/Helsinki', lateEvening)).toBe('2026-11-24');
    expect(todayIn('America/New_York', lateEvening)).toBe('2026-11-23');
  });

  it('end at midnight where the network is, in summer and in winter', () => {
    expect(endOf('2026-01-15', 'Europe/Helsinki')).toBe('2026-01-15T21:59:59.999Z');
    expect(endOf('2026-07-15', 'Europe/Helsinki')).toBe('2026-07-15T20:59:59.999Z');
    expect(endOf('2026-07-15', 'Pacific/Auckland')).toBe('2026-07-15T11:59:59.999Z');
  });
});
