import type { Attendee, LocalText, Member } from '@/shared/api/types';

export const ATTENDANCES = ['present', 'by-deputy', 'excused', 'absent'] as const;
export const REPLIES = ['coming', 'sending-deputy', 'not-coming'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export interface House<Each> {
  organisationId: string;
  organisation: LocalText;
  people: Each[];
}

/** By home organisation, in the order in which those come first. */
export function byHouse<Each>(people: readonly Each[], homeOf: (each: Each) => { organisationId: string; organisation: LocalText }): House<Each>[] {
  const houses = new Map<string, House<Each>>();
  for (const each of people) {
    const home = homeOf(each);
    const house = houses.get(home.organisationId) ?? { ...home, people: [] };
    house.people.push(each);
    houses.set(home.organisationId, house);
  }
  return [...houses.values()];
}

export function homeOfSeat({ organisationId, organisationName }: Member) {
  return { organisationId, organisation: organisationName };
}

export interface Called {
  attendance: '' | Attendance;
  deputy: string;
  because: string;
}

/** Who is not called one by one came as they had said they would. */
export function replied(attendee: Attendee | undefined): Attendance {
  switch (attendee?.reply?.reply) {
    case 'sending-deputy':
      return 'by-deputy';
    case 'not-coming':
      return 'excused';
    default:
      return 'present';
  }
}

/** What differs from what is on record; that somebody has not been called is nothing to record. */
export function changesOfRoll(before: ReadonlyMap<string, Called>, now: ReadonlyMap<string, Called>, language: string) {
  return [...now.entries()].flatMap(([memberId, called]) => {
    const { attendance, deputy, because } = called;
    const old = before.get(memberId);
    const same = old?.attendance === attendance && old.deputy === deputy && old.because === because;
    if (attendance === '' || same) {
      return [];
    }
    return [{
      memberId, attendance,
      deputy: attendance === 'by-deputy' && deputy.trim() !== '' ? { [language]: deputy.trim() } : undefined,
      because: because.trim() === '' ? undefined : because.trim(),
    }];
  });
}
