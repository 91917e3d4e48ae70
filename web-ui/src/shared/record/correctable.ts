import type { Entry } from '@/shared/api/types';

/** The thing that an entry is about, which is where a correction of it goes; nothing when it can't be corrected (any more). */
export type Subject = { kind: 'network' } | { kind: 'member'; id: string } | { kind: 'organisation'; id: string } | { kind: 'agreement'; id: string } | { kind: 'calendar-entry'; id: string } | { kind: 'ring'; id: string } | { kind: 'meeting'; id: string };

export function subjectOf(entry: Entry): Subject | undefined {
  if (entry.state === 'withdrawn' || entry.corrects !== undefined || entry.kind === 'access' || entry.on === undefined) {
    return undefined;
  }
  if (entry.kind === 'network') {
    return { kind: 'network' };
  }
  if (entry.kind === 'calendar') {
    const { calendarEntryId, ringId } = entry.data;
    if (typeof calendarEntryId === 'string') {
      return { kind: 'calendar-entry', id: calendarEntryId };
    }
    return typeof ringId === 'string' ? { kind: 'ring', id: ringId } : undefined;
  }
  if (entry.kind === 'meeting') {
    const { meetingId } = entry.data;
    return typeof meetingId === 'string' ? { kind: 'meeting', id: meetingId } : undefined;
  }
  const agreement = entry.data['agreementId'];
  if (typeof agreement === 'string') {
    return { kind: 'agreement', id: agreement };
  }
  if (entry.kind !== 'membership') {
    return undefined;
  }
  const [member] = entry.members;
  const [organisation] = entry.organisations;
  if (!entry.type.startsWith('membership.Organisation') && member !== undefined) {
    return { kind: 'member', id: member };
  }
  return organisation === undefined ? undefined : { kind: 'organisation', id: organisation };
}
