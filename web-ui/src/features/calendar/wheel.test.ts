import { describe, expect, it } from 'vitest';
import { colourOf, contrast, readableOn } from './colours';
import { entryOf, happensOn, viewOf } from './calendar.fixtures';
import { sheetOf, wrapped } from './sheet.layout';
import { angleAt, angleOf, dayAtAngle, INNER, OUTER, pointAt, viewBoxOf, wheelOf } from './wheel.layout';
import { entrance, stepOf, walk } from './wheel.walk';
import type { Year } from './year.model';
import { yearOf } from './year.model';

const MONTHS = Array.from({ length: 12 }, (_, place) => (place + 1).toString().padStart(2, '0'));
const WEEKS = Array.from({ length: 50 }, (_, place) => new Date(Date.UTC(2026, 0, 6 + place * 7)).toISOString().slice(0, 10));

const YEAR: Year = yearOf(
  viewOf(
    [{ id: 'outer', order: 0 }, { id: 'inner', order: 1 }],
    [entryOf('letter', 'outer'), entryOf('pilot', 'outer'), entryOf('reception', 'inner')],
    [
      ...MONTHS.map((month) => happensOn('letter', 'outer', `2026-${month}-10`)),
      happensOn('pilot', 'outer', '2026-03-02', { end: '2026-09-30' }),
      ...WEEKS.map((day) => happensOn('reception', 'inner', day)),
    ],
  ),
);

describe('the angles of a year', () => {
  it('run clockwise from the top, and every day has its own', () => {
    expect(angleOf(2026, '2026-01-01')).toBeGreaterThan(0);
    expect(angleOf(2026, '2026-12-31', 1)).toBeLessThan(2 * Math.PI);
    expect(angleOf(2026, '2026-04-01')).toBeCloseTo(Math.PI / 2, 0);
    for (const day of ['2024-02-29', '2024-12-31', '2024-01-01', '2024-07-14']) {
      expect(dayAtAngle(2024, angleOf(2024, day, 0.5))).toBe(day);
    }
  });

  it('give the nearer end of the year in the gap between its end and its beginning', () => {
    expect(dayAtAngle(2026, 0.001)).toBe('2026-01-01');
    expect(dayAtAngle(2026, -0.001)).toBe('2026-12-31');
  });

  it('are found again from a point', () => {
    const { x, y } = pointAt(4, 300);
    expect(angleAt(x, y)).toBeCloseTo(4);
  });
});

describe('the wheel', () => {
  const layout = wheelOf(YEAR);
  const ofEntry = (id: string) => layout.marks.filter(({ happening }) => happening.entry.id === id);

  it('has room for everything between its middle and its months', () => {
    expect(layout.bands.map(({ ring }) => ring.id)).toEqual(['outer', 'inner']);
    layout.bands.forEach(({ inner, outer }, place) => {
      expect(inner).toBeLessThan(outer);
      expect(outer).toBeLessThanOrEqual(layout.bands[place - 1]?.inner ?? OUTER);
    });
    expect(layout.bands.at(-1)?.inner).toBeGreaterThanOrEqual(INNER - 1);
  });

  it('keeps every time of an entry on one circle within its ring, and what would cover each other apart', () => {
    for (const id of ['letter', 'pilot', 'reception']) {
      const radii = new Set(ofEntry(id).map(({ radius }) => radius));
      expect(radii.size).toBe(1);
    }
    const band = layout.bands[0];
    const [letter, pilot] = [ofEntry('letter')[0]?.radius ?? 0, ofEntry('pilot')[0]?.radius ?? 0];
    expect(Math.abs(letter - pilot)).toBeGreaterThanOrEqual(layout.lane - 0.01);
    for (const radius of [letter, pilot]) {
      expect(radius - layout.disc).toBeGreaterThanOrEqual((band?.inner ?? 0) - 0.01);
      expect(radius + layout.disc).toBeLessThanOrEqual((band?.outer ?? 0) + 0.01);
    }
  });

  it('draws days as discs, several days as a stretch, and a dense series as ticks after its first', () => {
    expect(ofEntry('letter').map(({ shape }) => shape)).toEqual(Array(12).fill('disc'));
    expect(ofEntry('pilot').map(({ shape }) => shape)).toEqual(['stretch']);
    const weekly = ofEntry('reception').map(({ shape }) => shape);
    expect(weekly[0]).toBe('disc');
    const dense = yearOf(viewOf([{ id: 'r' }], [entryOf('d', 'r')], WEEKS.flatMap((day) => [happensOn('d', 'r', day), happensOn('d', 'r', nextDay(day))])));
    const drawn = wheelOf(dense).marks.map(({ shape }) => shape);
    expect(drawn[0]).toBe('disc');
    expect(new Set(drawn.slice(1))).toEqual(new Set(['tick']));
  });

  it('makes its marks smaller where there is much to show, and never loses one', () => {
    const ids = Array.from({ length: 40 }, (_, place) => `e${place.toString()}`);
    const full = yearOf(viewOf([{ id: 'r' }], ids.map((id) => entryOf(id, 'r')), ids.map((id) => happensOn(id, 'r', '2026-05-05', { end: '2026-06-05' }))));
    const crowded = wheelOf(full);
    expect(crowded.marks).toHaveLength(40);
    expect(new Set(crowded.marks.map(({ radius }) => radius.toFixed(2))).size).toBe(40);
    expect(crowded.bands.at(-1)?.inner).toBeGreaterThanOrEqual(INNER - 1);
    expect(crowded.marks.some(({ numbered }) => numbered)).toBe(false);
    expect(layout.marks.every(({ numbered, shape }) => numbered === (shape !== 'tick'))).toBe(true);
  });

  it('shows all of the year or a quarter of it', () => {
    const [left, top, width] = viewBoxOf(undefined).split(' ').map(Number);
    expect(left).toBe(top);
    expect(width).toBe(-2 * (left ?? 0));
    expect(viewBoxOf(1).split(' ').map(Number)[0]).toBeGreaterThan(-60);
    expect(viewBoxOf(3).split(' ').map(Number)[1]).toBeGreaterThan(-60);
    expect(viewBoxOf(3).split(' ').map(Number)[0]).toBe(left);
  });

  it('is laid out for a year without anything', () => {
    expect(wheelOf(yearOf(viewOf([{ id: 'r' }], [], []))).bands).toHaveLength(1);
    expect(wheelOf(yearOf(viewOf([], [], []))).bands).toEqual([]);
  });
});

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

describe('walking the wheel', () => {
  const at = (key: string) => {
    const found = YEAR.happenings.find((each) => each.key === key);
    if (!found) {
      throw new Error(key);
    }
    return found;
  };

  it('goes around a ring by date and begins anew after the last', () => {
    expect(walk(YEAR, at('letter.2026-02-10'), 'later').key).toBe('pilot.2026-03-02');
    expect(walk(YEAR, at('letter.2026-01-10'), 'earlier').key).toBe('letter.2026-12-10');
    expect(walk(YEAR, at('letter.2026-12-10'), 'later').key).toBe('letter.2026-01-10');
    expect(walk(YEAR, at('letter.2026-05-10'), 'first').key).toBe('letter.2026-01-10');
    expect(walk(YEAR, at('letter.2026-05-10'), 'last').key).toBe('letter.2026-12-10');
  });

  it('goes to the nearest day of the next ring, and stays where there is none', () => {
    expect(walk(YEAR, at('letter.2026-05-10'), 'inwards').key).toBe('reception.2026-05-12');
    expect(walk(YEAR, at('reception.2026-05-12'), 'outwards').key).toBe('letter.2026-05-10');
    expect(walk(YEAR, at('letter.2026-05-10'), 'outwards').key).toBe('letter.2026-05-10');
  });

  it('enters at what goes on or comes next, and after everything at the last', () => {
    expect(entrance(YEAR, '2026-01-07')?.key).toBe('letter.2026-01-10');
    expect(entrance(YEAR, '2027-01-01')?.key).toBe(YEAR.happenings.at(-1)?.key);
    expect(entrance({ ...YEAR, happenings: [] }, '2026-01-07')).toBeUndefined();
  });

  it('knows its keys', () => {
    expect(['ArrowUp', 'End', 'x'].map(stepOf)).toEqual(['outwards', 'last', undefined]);
  });
});

describe('colours', () => {
  it('can be read on light and dark, whatever people chose', () => {
    for (const chosen of ['#ffff00', '#000000', '#ffffff', '#1f4e79', '#b26a00']) {
      for (const background of ['#fffefb', '#18211f', '#ffffff']) {
        expect(contrast(readableOn(chosen, background), background)).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 0);
  });

  it('are ours by turns where nobody chose one', () => {
    expect(colourOf('#ABCDEF', 0)).toBe('#abcdef');
    expect(colourOf('red', 1)).toBe(colourOf(undefined, 1));
    expect(colourOf(undefined, 0)).not.toBe(colourOf(undefined, 1));
  });
});

describe('the sheet', () => {
  it('breaks long texts, also words longer than a line', () => {
    expect(wrapped('Kevään verkostotapaaminen (1+1)', 14)).toEqual(['Kevään', 'verkostotapaam', 'inen (1+1)']);
    expect(wrapped('', 14)).toEqual([]);
  });

  it('leaves nothing out and stays within its room, the letters as large as they can be', () => {
    const groups = (entries: number) => [
      { heading: 'A  Kehä', colour: '#000000', lines: Array.from({ length: entries }, (_, place) => ({ number: (place + 1).toString(), text: 'Ydinryhmän etäkokous', about: '12 kertaa' })) },
    ];
    for (const entries of [3, 30, 60]) {
      const { lines, size } = sheetOf(groups(entries), 390, 940);
      expect(lines.filter(({ number }) => number !== undefined)).toHaveLength(entries);
      lines.forEach(({ x, y }) => {
        expect(y).toBeLessThanOrEqual(940);
        expect(x).toBeLessThan(390);
      });
      expect(size).toBeGreaterThanOrEqual(6);
    }
    expect(sheetOf(groups(3), 390, 940).size).toBeGreaterThan(sheetOf(groups(60), 390, 940).size);
  });
});
