import type { Member } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';

// What the file calls "member" or "observer" says no more than the seat itself does.
const SAID_BY_THE_SEAT = ['member', 'observer'];

export function tellingRoles(member: Member): string[] {
  return member.roles.filter((role) => !SAID_BY_THE_SEAT.includes(role));
}

export interface RoleSpan {
  role: string;
  from: Day;
  /** The first day without it. */
  to?: Day;
}

/** From when to when a seat had each role, read from its rows, in the order in which they were taken. */
export function roleSpans(rows: readonly Member[]): RoleSpan[] {
  const spans: RoleSpan[] = [];
  const open = new Map<string, RoleSpan>();
  for (const row of rows) {
    const held = row.state === 'member' ? row.roles : [];
    for (const [role, span] of open) {
      if (!held.includes(role)) {
        span.to = row.validFrom;
        open.delete(role);
      }
    }
    for (const role of held) {
      if (!open.has(role)) {
        const span: RoleSpan = { role, from: row.validFrom };
        open.set(role, span);
        spans.push(span);
      }
    }
  }
  // Those still held come first.
  return [...spans.filter(({ to }) => to === undefined), ...spans.filter(({ to }) => to !== undefined)];
}
