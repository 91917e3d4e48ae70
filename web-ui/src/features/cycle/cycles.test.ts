import { expect, test } from 'vitest';
import type { Cycle } from '@/shared/api/types';
import { bodyOf, draftOf, moved, withNew } from './checklist.draft';
import { currentOf, earlierThan, isBack, nextPhase, ownOf, phasesOf, stayNow, subCyclesOf, tally } from './cycles.model';
import { kindOfThing, signOf, SIGNS, tells } from './evidence.model';
import * as questions from './questions.draft';
import { targetsSince } from './targets.model';
import { MOST_RINGS, rings } from './wheel.layout';

const NOTHING: Pick<Cycle, 'entryId' | 'openedOn' | 'questions' | 'stays' | 'dwell'> = {
  entryId: 'entry', openedOn: '2024-01-01', questions: {}, stays: [], dwell: [],
};

function cycle(id: string, number: number, rest: Partial<Cycle> = {}): Cycle {
  return { ...NOTHING, id, number, title: { fi: id }, ...rest };
}

const closing = { entryId: 'closing', on: '2024-12-31' };

test('the cycle that is open is the current one, and after it the one that was closed last', () => {
  const first = cycle('first', 1, { closing });
  const second = cycle('second', 2);
  const group = cycle('group', 1, { partOf: 'second' });
  expect(currentOf([first, second, group])).toBe(second);
  expect(currentOf([first, { ...second, closing }, group])?.id).toBe('second');
  expect(currentOf([])).toBeUndefined();
  expect(ownOf([first, second, group])).toEqual([first, second]);
  expect(subCyclesOf(second, [first, second, group])).toEqual([group]);
});

test('earlier cycles are those of the same kind, the latest first', () => {
  const own = [1, 2, 3].map((number) => cycle(`own ${number.toString()}`, number));
  const group = cycle('group', 1, { partOf: 'own 3' });
  const [, , third = group] = own;
  expect(earlierThan(third, [...own, group]).map(({ id }) => id)).toEqual(['own 2', 'own 1']);
  expect(earlierThan(group, [...own, group])).toEqual([]);
});

const GONE_BACK = cycle('gone back', 1, {
  phase: 2,
  stays: [
    { entryId: '1', phase: 2, movement: 'forward', since: '2024-01-01', until: '2024-02-01', days: 31, checklist: [] },
    { entryId: '2', phase: 3, movement: 'forward', since: '2024-02-01', until: '2024-03-01', days: 29, checklist: [] },
    { entryId: '3', phase: 2, movement: 'back', since: '2024-03-01', days: 10, checklist: [] },
  ],
  dwell: [{ phase: 2, days: 41 }, { phase: 3, days: 29 }],
});

test('a phase is where the cycle is now, where it has been, or ahead of it', () => {
  expect(phasesOf(GONE_BACK)).toEqual([
    { phase: 1, state: 'ahead', days: 0, stays: 0 },
    { phase: 2, state: 'now', days: 41, stays: 2 },
    { phase: 3, state: 'been', days: 29, stays: 1 },
    { phase: 4, state: 'ahead', days: 0, stays: 0 },
  ]);
  expect(stayNow(GONE_BACK)?.entryId).toBe('3');
});

test('a closed cycle is in no phase any more', () => {
  const closed = { ...GONE_BACK, closing };
  expect(phasesOf(closed).map(({ state }) => state)).toEqual(['ahead', 'been', 'been', 'ahead']);
  expect(stayNow(closed)).toBeUndefined();
});

test('a cycle goes on to the next phase, and from anywhere back to an earlier one', () => {
  expect(nextPhase(GONE_BACK)).toBe(3);
  expect(nextPhase(cycle('new', 1))).toBe(1);
  expect(nextPhase(cycle('last', 1, { phase: 4 }))).toBeUndefined();
  expect(isBack(GONE_BACK, 1)).toBe(true);
  expect(isBack(GONE_BACK, 4)).toBe(false);
  expect(isBack(cycle('new', 1), 1)).toBe(false);
});

test('a checklist is counted by how its items stand', () => {
  const item = (standing: 'open' | 'met' | 'waived') => ({ id: standing, text: {}, standing });
  expect(tally([item('met'), item('met'), item('waived'), item('open')])).toEqual({ open: 1, met: 2, waived: 1, all: 4 });
});

test('the broad ring is the cycle itself, and as many earlier ones lie within it as there is room for', () => {
  const phases = phasesOf(GONE_BACK);
  const drawn = rings(phases, Array.from({ length: MOST_RINGS + 3 }, () => phases));
  expect(drawn).toHaveLength(MOST_RINGS + 1);
  const edges = drawn.map(([sector]) => [sector?.innerRadius ?? 0, sector?.outerRadius ?? 0] as const);
  edges.slice(1).forEach(([, outer], place) => expect(outer).toBeLessThan(edges[place]?.[0] ?? 0));
  expect(edges.at(-1)?.[0]).toBeGreaterThan(50);
  drawn.forEach((sectors) => expect(sectors.map(({ startAngle }) => startAngle)).toEqual([0, Math.PI / 2, Math.PI, (3 * Math.PI) / 2]));
});

test('an answer that was kept keeps its language and translations, a new one is in the reader’s language, none is left out', () => {
  const why = { language: 'sv', texts: { sv: 'därför', fi: 'siksi' } };
  const draft = questions.draftOf({ why, who: { language: 'fi', texts: { fi: 'me' } } });
  expect(draft).toEqual({ why: 'därför', who: 'me', how: '', what: '', withWhatResources: '' });
  expect(questions.bodyOf({ ...draft, who: ' kaikki ' }, 'fi', [{ why }])).toEqual({
    why, who: { language: 'fi', texts: { fi: 'kaikki' } }, how: undefined, what: undefined, withWhatResources: undefined,
  });
});

test('items move within the list, and stay at its ends', () => {
  const items = draftOf(['a', 'b', 'c'].map((id) => ({ id, text: { fi: id } })));
  const keys = (drafts: typeof items) => drafts.map(({ key }) => key);
  expect(keys(moved(items, 'b', -1))).toEqual(['b', 'a', 'c']);
  expect(keys(moved(items, 'b', 1))).toEqual(['a', 'c', 'b']);
  expect(keys(moved(items, 'a', -1))).toEqual(['a', 'b', 'c']);
  expect(keys(moved(items, 'c', 1))).toEqual(['a', 'b', 'c']);
});

test('a new item is told apart from the others, and one that was left empty is not sent', () => {
  const items = withNew(withNew(draftOf([{ id: 'a', text: { fi: 'a' }, sign: 'goal-adopted' }])));
  expect(new Set(items.map(({ key }) => key)).size).toBe(3);
  const [, first, second] = items;
  expect(bodyOf(items.map((item) => (item === second ? { ...item, text: { fi: ' uusi ' } } : item)))).toEqual([
    { id: 'a', text: { fi: 'a' }, sign: 'goal-adopted' },
    { id: undefined, text: { fi: 'uusi' }, sign: undefined },
  ]);
  expect(first?.id).toBeUndefined();
});

test('development targets are offered from the last cycle’s beginning on, the latest first', () => {
  const target = (on: string) => ({ entryId: on, on, about: 'trust', text: { language: 'fi', texts: { fi: on } } });
  const evaluation = (...targets: ReturnType<typeof target>[]) => ({ targets }) as unknown as Parameters<typeof targetsSince>[0][number];
  const evaluations = [evaluation(target('2024-01-01'), target('2024-05-01')), evaluation(target('2024-03-01'))];
  expect(targetsSince(evaluations, '2024-03-01').map(({ on }) => on)).toEqual(['2024-05-01', '2024-03-01']);
  expect(targetsSince(evaluations, undefined)).toHaveLength(3);
});

test('what the record shows is told where there is something to do, with the way to the thing that it names', () => {
  expect(tells({ suffices: false, done: 0, of: 0 })).toBe(false);
  expect(tells({ suffices: false, done: 0, of: 1 })).toBe(true);
  expect(signOf('goal-adopted')).toBe('goal-adopted');
  expect(signOf('something-later')).toBeUndefined();
  expect(SIGNS.filter((sign) => kindOfThing(sign) !== undefined)).toEqual(['decision-making-agreed', 'goal-adopted', 'meetings-held']);
});
