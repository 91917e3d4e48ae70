import { describe, expect, it } from 'vitest';
import { beginnings, moved, withOutcomes } from './agenda.model';
import { attendee, item, meeting, promise } from './meeting.fixtures';
import { grouped, matching, yearsOf } from './meetings.model';
import type { Called } from './people.model';
import { byHouse, changesOfRoll, replied } from './people.model';
import { daysOf, isTooLong, linkOf, newPlan, planBody, planReady } from './plan.draft';
import { PROMISE_GROUPS, promisesLike } from './promises.model';

describe('meetings by where they stand', () => {
  const all = [
    meeting('past', '2026-01-10', 'approved'), meeting('later', '2026-06-01', 'planned'), meeting('untold', '2026-02-01', 'invited'),
    meeting('soon', '2026-03-05', 'invited'), meeting('off', '2026-02-10', 'cancelled'), meeting('now', '2026-03-01', 'held'),
  ];

  it('come as those to come, those nobody told of, and those that were, the latest first', () => {
    const { coming, untold, past } = grouped(all, '2026-03-01');
    expect(coming.map(({ id }) => id)).toEqual(['soon', 'later']);
    expect(untold.map(({ id }) => id)).toEqual(['untold']);
    expect(past.map(({ id }) => id)).toEqual(['now', 'off', 'past']);
  });

  it('are found by year also when they go on over its end, and by several words at once', () => {
    const overNewYear = meeting('loppuvuosi', '2025-12-30', 'held', { lastDay: '2026-01-02' });
    const wanted = { q: '', form: '', mode: '', state: '', year: '2026' };
    expect(matching([overNewYear], wanted, ({ id }) => id)).toHaveLength(1);
    expect(matching([overNewYear], { ...wanted, year: '2024' }, ({ id }) => id)).toHaveLength(0);
    expect(matching(all, { ...wanted, q: 'SOON' }, ({ id }) => id).map(({ id }) => id)).toEqual(['soon']);
    expect(yearsOf([overNewYear, ...all])).toEqual(['2026', '2025']);
  });
});

describe('an agenda', () => {
  it('tells when items begin as long as it is known, past midnight too', () => {
    expect(beginnings('23:30', [item('a', 20), item('b', 20), item('c'), item('d', 5)])).toEqual(['23:30', '23:50', '00:10', undefined]);
    expect(beginnings(undefined, [item('a', 20)])).toEqual([undefined]);
  });

  it('moves an item one place, and none past its ends', () => {
    const agenda = [item('a'), item('b'), item('c')];
    expect(moved(agenda, 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(agenda, 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(agenda, 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moved(agenda, 'gone', 1)).toEqual(['a', 'b', 'c']);
  });

  it('keeps what came of an item that is no longer there', () => {
    const gone = promise('p', 'open', { agendaItemId: 'dropped' });
    const told = withOutcomes({ agenda: [item('a')], outcomes: [], promises: [gone] });
    expect(told.map((each) => [each.item?.id, each.promises.length])).toEqual([['a', 0], [undefined, 1]]);
    expect(withOutcomes({ agenda: [item('a')], outcomes: [], promises: [] })).toHaveLength(1);
  });
});

describe('who came', () => {
  it('is as they had said, where nobody says otherwise', () => {
    expect([undefined, attendee('m'), attendee('m', 'coming'), attendee('m', 'sending-deputy'), attendee('m', 'not-coming')].map(replied)).toEqual([
      'present', 'present', 'present', 'by-deputy', 'excused',
    ]);
  });

  it('is recorded only where it differs, and a deputy only where there is one', () => {
    const called = (attendance: Called['attendance'], deputy = '', because = ''): Called => ({ attendance, deputy, because });
    const before = new Map([['a', called('present')], ['b', called('absent')]]);
    const now = new Map([['a', called('present')], ['b', called('by-deputy', ' Sijainen ')], ['c', called('')], ['d', called('excused', 'turha', ' Loma ')]]);
    expect(changesOfRoll(before, now, 'fi')).toEqual([
      { memberId: 'b', attendance: 'by-deputy', deputy: { fi: 'Sijainen' }, because: undefined },
      { memberId: 'd', attendance: 'excused', deputy: undefined, because: 'Loma' },
    ]);
  });

  it('stands by home organisation, each once', () => {
    const houses = byHouse(['a1', 'b1', 'a2'], (each) => ({ organisationId: each.charAt(0), organisation: { fi: each.charAt(0) } }));
    expect(houses.map(({ organisationId, people }) => [organisationId, people])).toEqual([['a', ['a1', 'a2']], ['b', ['b1']]]);
  });
});

describe('a plan', () => {
  it('goes on for one day unless a later last day is given, and no longer than a month', () => {
    expect(daysOf({ firstDay: '2026-03-30', lastDay: '2026-04-01' })).toBe(3);
    expect(daysOf({ firstDay: '2026-03-30', lastDay: undefined })).toBe(1);
    const month = { ...newPlan(), title: { fi: 'Leiri' }, firstDay: '2026-03-01', lastDay: '2026-03-31' };
    expect(planReady(month)).toBe(true);
    expect(isTooLong({ ...month, lastDay: '2026-04-01' })).toBe(true);
    expect(planReady({ ...month, lastDay: '2026-02-01' })).toBe(false);
    expect(planReady({ ...month, title: { fi: ' ' } })).toBe(false);
  });

  it('takes a link as people type it, and leaves out what is empty', () => {
    expect([linkOf(' meet.example.org/x '), linkOf('https://a.example'), linkOf('  ')]).toEqual(['https://meet.example.org/x', 'https://a.example', undefined]);
    expect(planBody({ ...newPlan(), title: { fi: 'Kokous', sv: '' }, firstDay: '2026-03-01', mode: ' ' })).toMatchObject({
      title: { fi: 'Kokous' }, days: 1, mode: undefined, chair: undefined, link: undefined,
    });
  });
});

describe('promises', () => {
  const all = [
    promise('kept', 'kept'), promise('someday', 'open'), promise('soon', 'open', { dueOn: '2026-04-01' }), promise('late', 'overdue', { dueOn: '2026-02-01' }),
  ];
  const any = { q: '', state: '', member: '', meeting: '' };

  it('come by the day on which they are due, done ones last', () => {
    expect(promisesLike(all, any, ({ id }) => id).map(({ id }) => id)).toEqual(['late', 'soon', 'someday', 'kept']);
  });

  it('that are late are open still, and each is in one group', () => {
    expect(promisesLike(all, { ...any, state: 'open' }, ({ id }) => id).map(({ id }) => id)).toEqual(['late', 'soon', 'someday']);
    all.forEach((each) => expect(PROMISE_GROUPS.filter(({ has }) => has(each))).toHaveLength(1));
  });

  it('are found by who made them or to whom they were made, and by meetings at which they came up', () => {
    const to = promise('to', 'open', { to: { ...promise('x', 'open').by, memberId: 'm2' } });
    const takenUp = promise('again', 'open', { takenUp: [{ ...promise('x', 'open').madeAt, meetingId: 'k2' }] });
    expect(promisesLike([to, takenUp], { ...any, member: 'm2' }, ({ id }) => id).map(({ id }) => id)).toEqual(['to']);
    expect(promisesLike([to, takenUp], { ...any, meeting: 'k2' }, ({ id }) => id).map(({ id }) => id)).toEqual(['again']);
  });
});
