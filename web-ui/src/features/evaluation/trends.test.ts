import { describe, expect, it } from 'vitest';
import type { Indicator, Trend } from '@/shared/api/types';
import { changeOf, numberIn, scaleOfIndicator, scaleOfTrend, seriesOf, wayOf } from './trends.model';

function trend(topic: string, values: readonly [string, number][], scale?: string): Trend {
  return { topic, key: 'k', ...(scale === undefined ? {} : { scale }), points: values.map(([on, value]) => ({ evaluationId: on, on, value, answers: 9 })) };
}

describe('what was found out over time', () => {
  const core = trend('core', [['2024-05-28', 2.6], ['2026-10-28', 3.9]], '1-5');

  it('stands together by topic, what was found out most often first', () => {
    const series = seriesOf([trend('once', [['2026-01-01', 1]]), core, trend('core', [['2024-05-28', 2], ['2025-04-23', 3]])]);
    expect(series.map(({ topic, trends }) => [topic, trends.length])).toEqual([['core', 2], ['once', 1]]);
    expect(series[0]?.days).toEqual(['2024-05-28', '2025-04-23', '2026-10-28']);
  });

  it('changed from the first to the last, and not at all when it was found out once', () => {
    expect(changeOf(core.points)).toBe(1.3);
    expect(changeOf(trend('once', [['2026-01-01', 1]]).points)).toBeUndefined();
  });

  it('is drawn on its own scale, or on round numbers around it', () => {
    expect(scaleOfTrend(core)).toEqual({ from: 1, to: 5 });
    expect(scaleOfTrend(trend('mentions', [['2026-01-01', 13], ['2026-06-01', 7]]))).toEqual({ from: 0, to: 13 });
  });
});

describe('an indicator', () => {
  it('is drawn with where it stood and where it is to come', () => {
    const indicator: Indicator = {
      id: 'i', name: {}, baseline: 64, target: 28, definitions: [], measurements: [{ entryId: 'm', on: '2026-06-30', value: 31 }],
    };
    expect(scaleOfIndicator(indicator)).toEqual({ from: 0, to: 70 });
  });

  it('is there, on its way, or moves away from its target', () => {
    expect([1.2, 1, 0.4, 0, -0.1, undefined].map((reached) => wayOf(reached === undefined ? {} : { reached }))).toEqual([
      'there', 'there', 'reached', 'reached', 'away', undefined,
    ]);
  });
});

describe('a number as it is typed', () => {
  it('may have a comma, a minus and spaces', () => {
    expect(['3,5', '3.5', '1 000', '−2', '-2'].map(numberIn)).toEqual([3.5, 3.5, 1000, -2, -2]);
  });

  it('is nothing when it is no number, or longer than the record keeps', () => {
    expect(['', 'kolme', '3,5,1', '1.000,5', '1234567890123456'].map(numberIn)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
