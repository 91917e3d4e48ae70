import type { Day } from '@/shared/time/days';

export const VIEWS = ['wheel', 'list', 'month'] as const;
export type View = (typeof VIEWS)[number];

/** The year asked for in the address; what is no year of ours is that of the day. */
export function readYear(asked: string, day: Day): number {
  const year = /^\d{4}$/.test(asked) ? Number(asked) : 0;
  return year >= 1900 && year <= 2200 ? year : Number(day.slice(0, 4));
}

/** The view asked for; otherwise the wheel, or its list where there is little room. */
export function viewFrom(asked: string, small: boolean): View {
  return VIEWS.find((view) => view === asked) ?? (small ? 'list' : 'wheel');
}
