import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearch } from '@tanstack/react-router';
import { StartPage } from '@/features/home/StartPage';
import { networksQuery } from '@/shared/api/queries';
import { paths } from '@/shared/paths';
import { readClock } from '@/shared/time/clockSearch';
import { Fetched } from '@/shared/ui/Fetched';
import { lastNetwork } from './lastNetwork';

/** Leads to the network that was looked at last, or to the beginning when there is none. */
export function Front() {
  const networks = useQuery(networksQuery);
  const clock = readClock(useSearch({ strict: false }));
  return (
    <Fetched from={networks}>
      {(all) => {
        const network = all.find((each) => each.id === lastNetwork()) ?? all[0];
        return network ? <Navigate to={paths.home(network.id)} search={clock} replace /> : <StartPage />;
      }}
    </Fetched>
  );
}
