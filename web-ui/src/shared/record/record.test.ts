import { describe, expect, it } from 'vitest';
import type { Entry } from '@/shared/api/types';
import { subjectOf } from './correctable';
import { byDay, recordedLateOn } from './dayGroups';
import { wordsSaid } from './wordsSaid';

function entry(change: Partial<Entry>): Entry {
  return {
    entryId: 'e', position: 1, type: 'membership.MemberJoined', kind: 'membership', on: '2024-02-07',
    recordedAt: '2026-11-23T22:30:00Z', late: true, members: ['m1'], organisations: ['o1'], by: { accountId: 'a' },
    sentence: { fi: 'Rehtori liittyi.' }, state: 'counts', data: {}, ...change,
  };
}

describe('the record by days', () => {
  it('parts where the day of happening changes, after corrections', () => {
    const entries = [entry({ entryId: 'a' }), entry({ entryId: 'b', redatedTo: '2024-02-01', state: 'redated' }), entry({ entryId: 'c' })];
    expect(byDay(entries, 'happened', 'Europe/Helsinki').map(({ day }) => day)).toEqual(['2024-02-07', '2024-02-01', '2024-02-07']);
  });

  it('parts by the day of recording where the network is', () => {
    const groups = byDay([entry({}), entry({ on: undefined })], 'recorded', 'Europe/Helsinki');
    expect(groups.map(({ day, entries }) => [day, entries.length])).toEqual([['2026-11-24', 2]]);
  });
});

describe('what was recorded later', () => {
  it('is told once for a day when all of it was recorded on the same later day', () => {
    const sameDay = [entry({}), entry({ recordedAt: '2026-11-24T08:00:00Z' })];
    expect(recordedLateOn(sameDay, 'Europe/Helsinki')).toBe('2026-11-24');
    expect(recordedLateOn([...sameDay, entry({ recordedAt: '2026-11-25T08:00:00Z' })], 'Europe/Helsinki')).toBeUndefined();
    expect(recordedLateOn([...sameDay, entry({ late: false })], 'Europe/Helsinki')).toBeUndefined();
  });
});

describe('what was said', () => {
  it('is the reason of an entry, else the words in it', () => {
    const words = { language: 'fi', texts: { fi: 'Liian lyhyt' } };
    expect(wordsSaid(entry({ because: words }))).toBe(words);
    expect(wordsSaid(entry({ data: { reason: words } }))).toBe(words);
    expect(wordsSaid(entry({ data: { comment: words, text: words } }))).toBe(words);
    expect(wordsSaid(entry({ data: { text: words, reason: null, change: 'plain' } }))).toBeUndefined();
  });
});

describe('a correction', () => {
  it('goes to what the entry is about', () => {
    expect(subjectOf(entry({}))).toEqual({ kind: 'member', id: 'm1' });
    expect(subjectOf(entry({ type: 'network.KindAssessed', kind: 'network', members: [] }))).toEqual({ kind: 'network' });
    expect(subjectOf(entry({ type: 'membership.OrganisationSucceeded', members: ['m1'] }))).toEqual({ kind: 'organisation', id: 'o1' });
  });

  it('of what was said of an agreement goes to the agreement', () => {
    const position = entry({ type: 'agreement.PositionTaken', members: ['m1'], data: { agreementId: 'p1', memberId: 'm1' } });
    expect(subjectOf(position)).toEqual({ kind: 'agreement', id: 'p1' });
  });

  it('of what was said of the annual clock goes to the entry or the ring, whoever is responsible', () => {
    const moved = entry({ kind: 'calendar', type: 'calendar.OccurrenceMoved', members: ['m1'], data: { calendarEntryId: 'c1', ringId: 'r1' } });
    expect(subjectOf(moved)).toEqual({ kind: 'calendar-entry', id: 'c1' });
    expect(subjectOf(entry({ kind: 'calendar', type: 'calendar.RingDrawn', data: { ringId: 'r1' } }))).toEqual({ kind: 'ring', id: 'r1' });
  });

  it('is not offered for what can’t be corrected', () => {
    expect(subjectOf(entry({ state: 'withdrawn' }))).toBeUndefined();
    expect(subjectOf(entry({ corrects: 'x' }))).toBeUndefined();
    expect(subjectOf(entry({ kind: 'access', on: undefined }))).toBeUndefined();
  });
});
