import type { Entry } from '@/shared/api/types';

const PHASES = ['assembling', 'agreeing', 'progressing', 'evaluating'];

/** What an event is about, by the identifier that it carries, and the address of such a thing. The first that fits it is meant. */
const ABOUT: Partial<Record<Entry['kind'], readonly (readonly [string, string])[]>> = {
  agreement: [['agreementId', 'agreements']],
  membership: [['agreementId', 'agreements']],
  calendar: [['calendarEntryId', 'calendar/entries'], ['ringId', 'calendar/rings']],
  meeting: [['meetingId', 'meetings']],
  cycle: [['cycleId', 'cycles']],
  evaluation: [['evaluationId', 'evaluations'], ['indicatorId', 'indicators'], ['disseminationId', 'disseminations']],
};

function named({ kind, data }: Entry): string | undefined {
  for (const [name, address] of ABOUT[kind] ?? []) {
    if (typeof data[name] === 'string') {
      return `/${address}/${data[name]}`;
    }
  }
  const phase = PHASES.indexOf(String(data['phase']));
  return kind === 'cycle' && phase >= 0 ? `/cycles/checklists/${phase + 1}` : undefined;
}

function ofMembership({ type, members: [member], organisations: [organisation] }: Entry): string | undefined {
  if (!type.startsWith('membership.Organisation') && member !== undefined) {
    return `/members/${member}`;
  }
  return organisation === undefined ? undefined : `/organisations/${organisation}`;
}

/** The address, within that of the network, of what an entry is about: corrections go there. Nothing when it can't be corrected (any more). */
export function placeOf(entry: Entry): string | undefined {
  if (entry.state === 'withdrawn' || entry.corrects !== undefined || entry.kind === 'access' || entry.on === undefined) {
    return undefined;
  }
  return entry.kind === 'network' ? '' : (named(entry) ?? (entry.kind === 'membership' ? ofMembership(entry) : undefined));
}
