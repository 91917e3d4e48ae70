import { describe, expect, it } from 'vitest';
import { entryOf, happensOn, viewOf } from './calendar.fixtures';
import { hyphenated } from './hyphens';
import { byMonth, inMonth, keyLines, onDay, weekNumber, weeksOf, yearOf } from './year.model';

const VIEW = viewOf(
  [
    { id: 'world', external: true, order: 0 },
    { id: 'learn', order: 2 },
    { id: 'meet', order: 1 },
  ],
  [entryOf('letter', 'learn'), entryOf('forum', 'meet'), entryOf('term', 'world'), entryOf('winter', 'world')],
  [
    happensOn('letter', 'learn', '2026-01-10', { shiftedDate: '2026-01-09', start: '2026-01-09', end: '2026-01-09' }),
    happensOn('letter', 'learn', '2026-02-10'),
    happensOn('forum', 'meet', '2026-12-30', { state: 'moved', start: '2027-01-04', end: '2027-01-04' }),
    happensOn('term', 'world', '2026-08-11', { end: '2027-02-01' }),
  ],
  [happensOn('winter', 'world', '2025-12-20', { end: '2026-01-06' })],
);

describe('the year', () => {
  const year = yearOf(VIEW);

  it('has its rings from the outside in by their order, those of the world around innermost', () => {
    expect(year.rings.map(({ id, letter }) => `${letter} ${id}`)).toEqual(['A meet', 'B learn', 'C world']);
  });

  it('tells everything in the order of its days, what has gone on since the year before first', () => {
    expect(year.happenings.map(({ key }) => key)).toEqual([
      'winter.2025-12-20', 'letter.2026-01-10', 'letter.2026-02-10', 'term.2026-08-11', 'forum.2026-12-30',
    ]);
  });

  it('cuts off at its ends what goes beyond them, and keeps what was moved out of it on the day by its rule', () => {
    expect(year.happenings.map(({ first, last, fromBefore }) => [first, last, fromBefore])).toEqual([
      ['2026-01-01', '2026-01-06', true],
      ['2026-01-09', '2026-01-09', false],
      ['2026-02-10', '2026-02-10', false],
      ['2026-08-11', '2026-12-31', false],
      ['2026-12-30', '2026-12-30', false],
    ]);
  });

  it('numbers entries ring by ring, each once', () => {
    expect(keyLines(year.happenings, 'meet').map(({ number }) => number)).toEqual([1]);
    expect(keyLines(year.happenings, 'learn').map(({ number, happenings }) => [number, happenings.length])).toEqual([[2, 2]]);
    expect(keyLines(year.happenings, 'world').map(({ number, entry }) => [number, entry.id])).toEqual([[3, 'winter'], [4, 'term']]);
  });

  it('keeps what is left of a ring that was dropped', () => {
    const dropped = yearOf(viewOf([], [entryOf('a', 'gone')], [happensOn('a', 'gone', '2026-05-05', { state: 'cancelled' })]));
    expect(dropped.rings.map(({ title }) => title)).toEqual([undefined]);
    expect(dropped.happenings).toHaveLength(1);
  });

  it('is told by the months in which things begin, and by the days on which they are', () => {
    expect(byMonth(year.happenings).map(({ month, happenings }) => [month, happenings.length])).toEqual([[1, 2], [2, 1], [8, 1], [12, 1]]);
    expect(inMonth(year.happenings, 2026, 10).map(({ entry }) => entry.id)).toEqual(['term']);
    expect(onDay(year.happenings, '2026-01-06').map(({ entry }) => entry.id)).toEqual(['winter']);
    expect(onDay(year.happenings, '2026-01-07')).toEqual([]);
  });
});

describe('the weeks of a month', () => {
  it('go from Monday to Sunday and leave no day out', () => {
    const weeks = weeksOf(2026, 2);
    expect(weeks.map((week) => week[0])).toEqual(['2026-01-26', '2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23']);
    expect(weeks.at(-1)?.at(-1)).toBe('2026-03-01');
    expect(weeksOf(2024, 2).flat()).toContain('2024-02-29');
    expect(weeksOf(2026, 12).flat()).toContain('2026-12-31');
  });

  it('are numbered by ISO 8601, also where years meet', () => {
    expect([weekNumber('2026-01-01'), weekNumber('2025-12-29'), weekNumber('2027-01-01'), weekNumber('2026-12-31'), weekNumber('2024-12-30')]).toEqual([
      1, 1, 53, 53, 1,
    ]);
  });
});

describe('long Finnish words', () => {
  it('may be broken between their syllables, short ones and those of other languages not', () => {
    expect(hyphenated('Verkostotapaaminen (1+1)', 'fi').split('\u00AD')).toEqual(['Ver', 'kos', 'to', 'ta', 'paa', 'mi', 'nen (1+1)']);
    expect(hyphenated('Etäkokous', 'fi')).toBe('Etäkokous');
    expect(hyphenated('Nätverkssammanträde', 'sv')).toBe('Nätverkssammanträde');
  });
});
