import type { AgendaItem, Attendee, MeetingSummary, PromiseOfMember } from '@/shared/api/types';

const recorded = { entryId: 'e', late: false, on: '2026-03-01', recordedAt: '2026-03-01T10:00:00Z', redated: false };
const turnout = { absent: 0, byDeputy: 0, excused: 0, invited: 0, present: 0, unrecorded: 0 };

/** A seat as meetings tell of it. */
export const seat = (memberId: string) => ({ memberId, ref: memberId, organisationId: 'o', organisation: { fi: 'Koulu' }, title: { fi: memberId } });

export function meeting(id: string, firstDay: string, state: MeetingSummary['state'], more: Partial<MeetingSummary> = {}): MeetingSummary {
  return {
    id, ref: id, title: { fi: id }, form: 'facilitation', firstDay, lastDay: firstDay, days: 1, state, turnout, decisions: 0, information: 0, promises: 0, guests: 0, ...more,
  };
}

export function item(id: string, minutes?: number): AgendaItem {
  return { id, title: { fi: id }, recorded, ...(minutes === undefined ? {} : { minutes }) };
}

export function attendee(memberId: string, reply?: NonNullable<Attendee['reply']>['reply']): Attendee {
  return { seat: seat(memberId), organisationId: 'o', organisation: { fi: 'Koulu' }, ...(reply === undefined ? {} : { reply: { reply, recorded } }) };
}

export function promise(id: string, state: PromiseOfMember['state'], more: Partial<PromiseOfMember> = {}): PromiseOfMember {
  return {
    id, state, open: state !== 'kept' && state !== 'released', by: seat('m1'), made: recorded, takenUp: [], text: { language: 'fi', texts: { fi: id } },
    madeAt: { meetingId: 'k1', ref: 'k1', title: { fi: 'Kokous' }, on: '2026-03-01' }, ...more,
  };
}
