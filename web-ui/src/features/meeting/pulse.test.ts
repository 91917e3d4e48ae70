import { describe, expect, it } from 'vitest';
import type { Attendee, MeetingView } from '@/shared/api/types';
import { askedOf, spreadOf, stateOf } from './pulse.model';

type Pulse = NonNullable<MeetingView['pulse']>;

const recorded = { entryId: 'one', on: '2026-11-02', recordedAt: '2026-11-02T10:00:00Z', late: false, redated: false };
const pulse = (some: Partial<Pulse> = {}): Pulse => ({ opened: recorded, answerBy: '2026-11-09', counts: [], ...some });
const attendee = (memberId: string, attendance?: Attendee['attendance']): Attendee => ({
  seat: { memberId, ref: memberId, title: { fi: memberId }, organisationId: 'school', organisation: { fi: 'Koulu' } },
  organisationId: 'school',
  organisation: { fi: 'Koulu' },
  attendance,
});

describe('the two questions after a meeting', () => {
  it('can be answered on their last day, and only counted after it', () => {
    expect(stateOf(pulse(), '2026-11-09')).toBe('open');
    expect(stateOf(pulse(), '2026-11-10')).toBe('over');
    expect(stateOf(pulse({ counted: recorded }), '2026-11-05')).toBe('counted');
  });

  it('are for whoever was there, also by a deputy, and speaks for their own seat', () => {
    const all = [attendee('came', 'present'), attendee('sent', 'by-deputy'), attendee('ill', 'excused'), attendee('untold'), attendee('other', 'present')];
    const own = askedOf(all, ['came', 'sent', 'ill', 'untold']);
    expect(own.map(({ seat }) => seat.memberId)).toEqual(['came', 'sent']);
  });

  it('show also the answers that nobody gave, each question for itself', () => {
    const counts: Pulse['counts'] = [
      { question: 'moved-forward', answer: 5, given: 4 },
      { question: 'moved-forward', answer: 3, given: 1 },
      { question: 'was-heard', answer: 4, given: 5 },
    ];
    expect(spreadOf({ counts }, 'moved-forward').map(({ count }) => count)).toEqual([0, 0, 1, 0, 4]);
    expect(spreadOf({ counts }, 'was-heard').map(({ count }) => count)).toEqual([0, 0, 0, 5, 0]);
  });

  it('show nothing but their number where few answered', () => {
    expect(spreadOf(pulse({ counted: recorded, answers: 4, attendants: 9 }), 'was-heard')).toEqual([]);
  });
});
