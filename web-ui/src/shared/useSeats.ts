import { useQuery } from '@tanstack/react-query';
import { seatRowsQuery } from '@/shared/api/queries';
import type { Member } from '@/shared/api/types';
import { membersOn, refOf } from '@/shared/seats';
import type { Day } from '@/shared/time/days';
import { useClock } from '@/shared/time/useClock';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';

/**
 * The seats of the network as known, found by id or by what views call them – also those who come later – and who of
 * them was there on a day.
 */
export function useSeats() {
  const { knownAt, day } = useClock();
  const plain = usePlainText();
  const rows = useQuery(seatRowsQuery(useNetworkId(), knownAt)).data ?? [];
  const upTo = rows.filter((row) => row.validFrom <= day);
  const find = (name: string): Member | undefined => {
    const isIt = (row: Member) => row.id === name || row.ref === name;
    return upTo.findLast(isIt) ?? rows.find(isIt);
  };
  const byTitle = (one: Member, other: Member) =>
    plain(one.title).localeCompare(plain(other.title)) || plain(one.organisationName).localeCompare(plain(other.organisationName));
  const nameOf = (name: string): string => {
    const seat = find(name);
    return seat ? plain(seat.title) : name;
  };
  return {
    /** Every seat once, as it was last on the day that is shown. */
    seats: [...new Map(upTo.map((row) => [row.id, row])).values()].sort(byTitle),
    on: (when: Day) => membersOn(rows, when).sort(byTitle),
    find,
    nameOf,
    houseOf: (name: string): string => {
      const seat = find(name);
      return seat ? plain(seat.organisationName) : '';
    },
    /** Title and home organisation. */
    fullNameOf: (name: string): string => {
      const seat = find(name);
      return seat ? `${plain(seat.title)}, ${plain(seat.organisationName)}` : name;
    },
    idOf: (name: string): string => find(name)?.id ?? name,
    refOf,
  };
}
