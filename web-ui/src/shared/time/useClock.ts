import { useNavigate, useSearch } from '@tanstack/react-router';
import { useNetwork } from '@/shared/useNetwork';
import { readClock } from './clockSearch';
import type { Day } from './days';
import { todayIn } from './days';

/** The day and the moment from which everything on the page is seen, and how to move them. */
export function useClock() {
  const search = readClock(useSearch({ strict: false }));
  const navigate = useNavigate();
  const timeZone = useNetwork()?.timeZone;
  const today = todayIn(timeZone);
  const asOf = search.asOf === today ? undefined : search.asOf;
  const move = (change: { asOf?: Day | undefined; knownAt?: string | undefined }) => {
    void navigate({ to: '.', search: (old: object) => ({ ...old, ...change }), resetScroll: false } as never);
  };
  return {
    asOf,
    knownAt: search.knownAt,
    clocks: { asOf, knownAt: search.knownAt },
    today,
    day: asOf ?? today,
    timeZone,
    readOnly: asOf !== undefined || search.knownAt !== undefined,
    moveTo: (day: Day) => move({ asOf: day === today ? undefined : day }),
    knowAt: (moment: string | undefined) => move({ knownAt: moment }),
  };
}
