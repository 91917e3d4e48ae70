import { useQuery } from '@tanstack/react-query';
import { seatRowsQuery } from '@/shared/api/queries';
import { membersOn } from '@/shared/seats';
import { useClock } from '@/shared/time/useClock';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';

/** The members of today by what they are called. */
export function useSeatNames(): { id: string; name: string }[] {
  const { today } = useClock();
  const plain = usePlainText();
  const rows = useQuery(seatRowsQuery(useNetworkId(), undefined)).data ?? [];
  return membersOn(rows, today)
    .map((seat) => ({ id: seat.id, name: `${plain(seat.title)}, ${plain(seat.organisationName)}` }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
