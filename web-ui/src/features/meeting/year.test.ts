import { describe, expect, it } from 'vitest';
import type { MeetingYear, Turnout } from '@/shared/api/types';
import { missing, recorded, taken, turnoutsOf } from './year.model';

const turnout = (some: Partial<Turnout>): Turnout => ({ absent: 0, byDeputy: 0, excused: 0, invited: 0, present: 0, unrecorded: 0, ...some });
const meeting = (id: string, firstDay: string): MeetingYear['meetings'][number] => ({
  id, ref: id, title: { fi: id }, form: 'facilitation', firstDay, days: 1, turnout: turnout({}),
});
const home = (organisationId: string, at: [string, Turnout][], all: Turnout): MeetingYear['homes'][number] => ({
  organisationId,
  organisation: { fi: organisationId },
  turnout: all,
  meetings: at.map(([meetingId, each]) => ({ meetingId, firstDay: '2026-03-01', turnout: each })),
});

describe('attendance over a year', () => {
  it('counts only seats of which something is recorded', () => {
    expect(recorded(turnout({ present: 2, excused: 1, absent: 1, unrecorded: 5, invited: 9 }))).toBe(4);
    expect(taken(turnout({ present: 2, excused: 1, absent: 1, unrecorded: 5 }))).toBe(0.5);
    expect(taken(turnout({ unrecorded: 3 }))).toBeUndefined();
  });

  it('leaves a gap where an organisation was not asked', () => {
    const school = home('school', [['autumn', turnout({ present: 1 })]], turnout({ present: 1 }));
    const all = turnoutsOf(school, [meeting('spring', '2026-03-01'), meeting('autumn', '2026-10-01')]);
    expect(all.map((each) => each?.present)).toEqual([undefined, 1]);
  });

  it('knows who was asked and never came', () => {
    const came = home('came', [], turnout({ present: 1, absent: 3 }));
    const never = home('never', [], turnout({ excused: 2 }));
    const untold = home('untold', [], turnout({ unrecorded: 2 }));
    expect(missing([came, never, untold]).map(({ organisationId }) => organisationId)).toEqual(['never']);
  });
});
