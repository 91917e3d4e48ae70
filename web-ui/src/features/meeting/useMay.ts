import type { MeetingView } from '@/shared/api/types';
import { useClock } from '@/shared/time/useClock';
import { useKeeper, useYourSeats } from '@/shared/useNetwork';
import type { May } from './life.model';

/** What the reader may record of a meeting: keepers all of it, whoever prepares and runs it what happens at it. */
export function useMay({ plan }: Pick<MeetingView, 'plan'>): May & { seats: string[] } {
  const keeper = useKeeper();
  const seats = useYourSeats();
  const { readOnly } = useClock();
  const runners = [...plan.facilitators, plan.chair, plan.secretary].map((seat) => seat?.memberId);
  const runs = runners.some((member) => member !== undefined && seats.includes(member));
  return { keep: keeper && !readOnly, run: (keeper || runs) && !readOnly, seats: readOnly ? [] : seats };
}
