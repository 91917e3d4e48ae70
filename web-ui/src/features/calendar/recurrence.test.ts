import { describe, expect, it } from 'vitest';
import { detailsBody, newDetails, newSchedule, preparationDays, scheduleBody, scheduleReady, withStart } from './drafts';
import { feedAddress } from './feed';
import { chosen, entriesToTake, offered, placeOfFault, withAdjusted, withLeft, ALL } from './next.model';
import { isComplete, once, repeatOf, ruleOf, startingOn } from './recurrence';
import { readYear, viewFrom } from './address';
import { clockTime, monthName, timesInWords } from './when';
import type { CarriedOn } from '@/shared/api/types';
import { daysInWords } from '@/shared/time/format';

const ZONE = 'Europe/Helsinki';

describe('a rule', () => {
  it.each([
    'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261217T215959Z',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=5',
    'FREQ=MONTHLY;BYDAY=1WE;UNTIL=20261231T215959Z',
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=4',
    'FREQ=MONTHLY;BYDAY=-1FR;COUNT=3',
    'FREQ=YEARLY;COUNT=2',
  ])('%s is told by the choices and comes out the same', (rule) => {
    const repeat = repeatOf(rule, '2026-01-13', ZONE);
    expect(repeat.kind).not.toBe('own');
    expect(ruleOf(repeat, true, ZONE)).toBe(rule);
  });

  it.each([
    'FREQ=MONTHLY;BYDAY=MO,TU;COUNT=3',
    'FREQ=DAILY;COUNT=3',
    'FREQ=YEARLY;BYMONTH=3;BYDAY=2WE;COUNT=3',
    'FREQ=WEEKLY;BYDAY=MO',
    'joka keskiviikko',
  ])('%s, which the choices can’t say, stays as it is', (rule) => {
    const repeat = repeatOf(rule, '2026-01-13', ZONE);
    expect(repeat.kind).toBe('own');
    expect(ruleOf(repeat, false, ZONE)).toBe(rule);
  });

  it('ends with the last moment of its last day where the network is; for whole days it is the day', () => {
    const weekly = { ...once('2026-01-13'), kind: 'weekly' as const, until: '2026-07-15' };
    expect(ruleOf(weekly, true, ZONE)).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20260715T205959Z');
    expect(ruleOf(weekly, false, ZONE)).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20260715');
    expect(repeatOf('FREQ=WEEKLY;UNTIL=20260715T205959Z', '2026-01-13', ZONE).until).toBe('2026-07-15');
    expect(repeatOf('FREQ=WEEKLY;UNTIL=20260715', '2026-01-13', ZONE).until).toBe('2026-07-15');
  });

  it('begins with what the first day is, and follows it to another', () => {
    expect(once('2026-01-30')).toMatchObject({ kind: 'none', weekdays: ['FR'], nth: -1, date: 30, until: '2026-12-31' });
    const moved = startingOn({ ...once('2026-01-30'), kind: 'monthly-weekday' }, '2027-02-08');
    expect(moved).toMatchObject({ weekdays: ['MO'], nth: 2, date: 8, until: '2027-12-31' });
    expect(startingOn({ ...once('2026-01-30'), weekdays: ['TU', 'TH'] }, '2026-02-08').weekdays).toEqual(['TU', 'TH']);
  });

  it('is complete with an end', () => {
    const monthly = { ...once('2026-01-30'), kind: 'monthly-date' as const };
    expect(isComplete(monthly)).toBe(true);
    expect(isComplete({ ...monthly, until: undefined })).toBe(false);
    expect(isComplete({ ...monthly, ends: 'count' })).toBe(false);
    expect(isComplete({ ...monthly, kind: 'weekly', weekdays: [] })).toBe(false);
    expect(isComplete({ ...monthly, kind: 'own', own: ' ' })).toBe(false);
  });
});

describe('a draft', () => {
  it('reads days of preparation as people write them', () => {
    expect(preparationDays('14, 45;14')).toEqual([45, 14]);
    expect(preparationDays('')).toEqual([]);
    expect(preparationDays('kaksi')).toBeUndefined();
    expect(preparationDays('-3')).toBeUndefined();
    expect(preparationDays('1001')).toBeUndefined();
  });

  it('sends only what was filled in', () => {
    expect(detailsBody({ ...newDetails('r'), title: { fi: ' Foorumi ', en: ' ' } })).toEqual({
      ringId: 'r', title: { fi: 'Foorumi' }, preparationDays: [], weekendShift: 'none',
    });
    expect(scheduleBody(newSchedule('2026-05-05'), ZONE)).toEqual({ start: '2026-05-05' });
  });

  it('leaves times out of whole days and exceptions out of what does not recur', () => {
    const draft = { ...newSchedule('2026-05-05'), startTime: '09:00', endTime: '10:00', exdates: ['2026-05-12'] };
    expect(scheduleBody(draft, ZONE)).toEqual({ start: '2026-05-05' });
    expect(scheduleBody({ ...draft, allDay: false }, ZONE)).toMatchObject({ startTime: '09:00', endTime: '10:00' });
    expect(scheduleBody({ ...draft, repeat: { ...draft.repeat, kind: 'weekly' } }, ZONE).exdates).toEqual(['2026-05-12']);
    expect(scheduleReady({ ...draft, allDay: false, endTime: '' })).toBe(false);
  });

  it('drops a last day that a new first day has passed', () => {
    expect(withStart({ ...newSchedule('2026-05-05'), end: '2026-05-06' }, '2026-05-07').end).toBeUndefined();
    expect(withStart({ ...newSchedule('2026-05-05'), end: '2026-05-06' }, '2026-05-04').end).toBe('2026-05-06');
  });
});

describe('the next year', () => {
  const entry = (copyOf: string, state: CarriedOn['state']): CarriedOn => ({
    copyOf, ref: copyOf, title: { fi: copyOf }, state, differences: [], days: [],
    proposed:
      state === 'proposed' || state === 'unfit'
        ? {
            copyOf,
            details: { ringId: 'r', title: { fi: copyOf }, preparationDays: [], weekendShift: 'none' },
            schedule: { start: '2027-01-05', end: '2027-01-05', exdates: [] },
          }
        : undefined,
  });
  const entries = [entry('a', 'proposed'), entry('b', 'carried-on'), entry('c', 'unfit'), entry('d', 'proposed')];

  it('offers what is proposed, and what can’t be as it is only once it was changed', () => {
    expect(offered(entries).map(({ copyOf }) => copyOf)).toEqual(['a', 'c', 'd']);
    expect(chosen(entries, ALL).map(({ copyOf }) => copyOf)).toEqual(['a', 'd']);
    const choice = withAdjusted(withLeft(ALL, 'a', true), 'c', { details: newDetails('r'), schedule: newSchedule('2027-02-02') });
    expect(entriesToTake(entries, choice, ZONE).map(({ copyOf, schedule }) => [copyOf, schedule.start])).toEqual([
      ['c', '2027-02-02'],
      ['d', '2027-01-05'],
    ]);
  });

  it('finds the entry that a fault is about', () => {
    expect([placeOfFault('/entries/3/schedule/start'), placeOfFault('/entries/12'), placeOfFault('/year'), placeOfFault(undefined)]).toEqual([
      3, 12, undefined, undefined,
    ]);
  });
});

describe('what is said of days', () => {
  it('is short where it can be', () => {
    expect(daysInWords('2026-04-15', '2026-04-16', 'fi')).toBe('15.–16.4.');
    expect(daysInWords('2026-04-15', '2026-04-15', 'fi', true)).toBe('15.4.2026');
    expect(daysInWords('2026-12-20', '2027-01-06', 'fi')).toBe('20.12.2026–6.1.2027');
    expect(monthName(5, 'fi')).toBe('Toukokuu');
    expect(monthName(5, 'sv')).toBe('Maj');
  });

  it('has its times where the network is', () => {
    expect(timesInWords('2026-01-07T07:00:00Z', '2026-01-07T08:30:00Z', 'fi', ZONE)).toBe('9.00–10.30');
    expect(clockTime('2026-07-07T06:05:00Z', ZONE)).toBe('09:05');
  });
});

describe('the address', () => {
  it('asks for a year and a view; what it can’t mean is passed over', () => {
    expect([readYear('2027', '2026-03-03'), readYear('', '2026-03-03'), readYear('0001', '2026-03-03')]).toEqual([2027, 2026, 2026]);
    expect([viewFrom('month', false), viewFrom('', false), viewFrom('', true), viewFrom('x', false)]).toEqual(['month', 'wheel', 'list', 'wheel']);
  });

  it('of a feed says what is to be read there', () => {
    expect(feedAddress('https://a/feeds/s/calendar.ics', { ring: '', shift: false, language: 'fi' })).toBe('https://a/feeds/s/calendar.ics?lang=fi');
    expect(feedAddress('https://a/f', { ring: 'r1', shift: true, language: 'sv' })).toBe('https://a/f?ring=r1&lang=sv&shift=apply');
  });
});
