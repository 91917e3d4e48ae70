import { useClock } from '@/shared/time/useClock';
import { useKeeper, useYourSeats } from '@/shared/useNetwork';
import type { Happening } from './year.model';

/** What the reader may record in the clock: keepers all of it, a responsible member what becomes of each time of their entry. */
export function useMay() {
  const keeper = useKeeper();
  const seats = useYourSeats();
  const { readOnly, today } = useClock();
  const keeps = keeper && !readOnly;
  const tends = ({ entry }: Happening) => !readOnly && (keeper || (entry.responsibleId !== undefined && seats.includes(entry.responsibleId)));
  const open = ({ occurrence }: Happening) => occurrence.state === 'planned' || occurrence.state === 'moved';
  const goesOn = ({ entry }: Happening) => entry.cancelledFrom === undefined;
  return {
    keeps,
    /** For whom an address for calendar programs is made; none for keepers. */
    feedFor: readOnly || (!keeper && seats.length === 0) ? undefined : { memberId: keeper ? undefined : seats[0] },
    move: (happening: Happening) => tends(happening) && open(happening) && goesOn(happening) && !happening.fromBefore,
    cancel: (happening: Happening) => tends(happening) && open(happening) && goesOn(happening),
    complete: (happening: Happening) => tends(happening) && open(happening) && happening.occurrence.start <= today,
    change: (happening: Happening) => keeps && goesOn(happening),
  };
}

export type May = ReturnType<typeof useMay>;
