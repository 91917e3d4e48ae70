import { useQuery } from '@tanstack/react-query';
import type { AgreementView } from '@/shared/api/types';
import { useKeeper, useNetworkId } from '@/shared/useNetwork';
import { agreementsQuery, proposalQuery } from './queries';

export interface You {
  keeper: boolean;
  /** The member for whom the reader speaks, if for any. */
  memberId?: string;
}

/** As whom the reader looks at an agreement; the server says it with every proposal of the network. */
export function useYou(agreement: AgreementView): You {
  const network = useNetworkId();
  const keeper = useKeeper();
  const others = useQuery({ ...agreementsQuery(network, {}), enabled: agreement.versions.length === 0 }).data?.agreements ?? [];
  const proposal = agreement.versions.at(-1)?.proposalId ?? others.find(({ proposalId }) => proposalId !== undefined)?.proposalId;
  const { data } = useQuery({ ...proposalQuery(network, proposal ?? '', {}), enabled: proposal !== undefined });
  return { keeper, memberId: data?.you.memberId };
}
