import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/shared/api/types';
import { placeOf } from './correctable';
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
    expect(placeOf(entry({}))).toBe('/members/m1');
    expect(placeOf(entry({ type: 'network.KindAssessed', kind: 'network', members: [] }))).toBe('');
    expect(placeOf(entry({ type: 'membership.OrganisationSucceeded', members: ['m1'] }))).toBe('/organisations/o1');
  });

  it('of what was said of an agreement goes to the agreement', () => {
    const position = entry({ type: 'agreement.PositionTaken', members: ['m1'], data: { agreementId: 'p1', memberId: 'm1' } });
    expect(placeOf(position)).toBe('/agreements/p1');
  });

  it('of what was said of the annual clock goes to the entry or the ring, whoever is responsible', () => {
    const moved = entry({ kind: 'calendar', type: 'calendar.OccurrenceMoved', members: ['m1'], data: { calendarEntryId: 'c1', ringId: 'r1' } });
    expect(placeOf(moved)).toBe('/calendar/entries/c1');
    expect(placeOf(entry({ kind: 'calendar', type: 'calendar.RingDrawn', data: { ringId: 'r1' } }))).toBe('/calendar/rings/r1');
  });

  it('of development and evaluation goes to the cycle, the list of a phase, the evaluation, the indicator or what spreads', () => {
    expect(placeOf(entry({ kind: 'cycle', data: { cycleId: 'c1', phase: 'agreeing' } }))).toBe('/cycles/c1');
    expect(placeOf(entry({ kind: 'cycle', type: 'cycle.ChecklistAgreed', data: { phase: 'progressing' } }))).toBe('/cycles/checklists/3');
    expect(placeOf(entry({ kind: 'evaluation', data: { evaluationId: 'e1', actionId: 'a1' } }))).toBe('/evaluations/e1');
    expect(placeOf(entry({ kind: 'evaluation', data: { indicatorId: 'i1' } }))).toBe('/indicators/i1');
    expect(placeOf(entry({ kind: 'evaluation', data: { disseminationId: 'd1' } }))).toBe('/disseminations/d1');
  });

  it('has an address at the server, whatever it is about', () => {
    const { paths } = JSON.parse(readFileSync('openapi.json', 'utf8')) as { paths: Record<string, object> };
    const known = new Set(Object.keys(paths).map((path) => path.replaceAll(/\{\w+\}/g, '*')));
    const kinds: Partial<Entry>[] = [
      { kind: 'network' }, {}, { type: 'membership.OrganisationNamed', members: [] }, { kind: 'agreement', data: { agreementId: 'x' } },
      { kind: 'calendar', data: { calendarEntryId: 'x' } }, { kind: 'calendar', data: { ringId: 'x' } }, { kind: 'meeting', data: { meetingId: 'x' } },
      { kind: 'cycle', data: { cycleId: 'x' } }, { kind: 'cycle', data: { phase: 'agreeing' } }, { kind: 'evaluation', data: { evaluationId: 'x' } },
      { kind: 'evaluation', data: { indicatorId: 'x' } }, { kind: 'evaluation', data: { disseminationId: 'x' } },
    ];
    for (const kind of kinds) {
      const place = (placeOf(entry(kind)) ?? 'nowhere').replace(/[^/]+$/, '*');
      expect(known).toContain(`/api/networks/*${place}/entries/*/redating`);
      expect(known).toContain(`/api/networks/*${place}/entries/*/withdrawal`);
    }
  });

  it('is not offered for what can’t be corrected', () => {
    expect(placeOf(entry({ state: 'withdrawn' }))).toBeUndefined();
    expect(placeOf(entry({ corrects: 'x' }))).toBeUndefined();
    expect(placeOf(entry({ kind: 'access', on: undefined }))).toBeUndefined();
  });
});
