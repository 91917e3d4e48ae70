import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { keepersQuery, networksQuery } from '@/shared/api/queries';

/** The id in the address; empty outside a network's pages. */
export function useNetworkId(): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params['networkId'] ?? '';
}

/** The network of the page as it is today: its languages and time zone don't follow the date chip. */
export function useNetwork() {
  const id = useNetworkId();
  // Outside a network's pages there is none to know of, and there may be nobody who is signed in.
  const { data } = useQuery({ ...networksQuery, enabled: id !== '' });
  return data?.find((network) => network.id === id);
}

/** Whether the reader keeps the record of the page's network; whoever doesn't, reads. */
export function useKeeper(): boolean {
  const { data } = useQuery(keepersQuery(useNetworkId()));
  return data?.keepers.some(({ you }) => you) === true;
}

/** The members of the page's network for whom the reader speaks. */
export function useYourSeats(): string[] {
  return useQuery(keepersQuery(useNetworkId())).data?.yourSeats ?? [];
}

export function useNetworkLanguages(): string[] {
  const languages = useNetwork()?.languages ?? [];
  return languages.length > 0 ? languages : ['fi'];
}
