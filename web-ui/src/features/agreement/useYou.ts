import { useQuery } from '@tanstack/react-query';
import type { AgreementView } from '@/shared/api/types';
import { useKeeper, useNetworkId, useYourSeats } from '@/shared/useNetwork';
import { proposalQuery } from './queries';

export interface You {
  keeper: boolean;
  /** The member for whom the reader speaks, if for any. */
  memberId?: string;
}

/** As whom the reader looks at an agreement: of several seats, the one that its newest proposal still asks. */
export function useYou(agreement: AgreementView): You {
  const network = useNetworkId();
  const keeper = useKeeper();
  const [seat] = useYourSeats();
  const proposal = agreement.versions.at(-1)?.proposalId;
  const { data } = useQuery({ ...proposalQuery(network, proposal ?? '', {}), enabled: proposal !== undefined });
  return { keeper, memberId: data?.you.memberId ?? seat };
}
