import { useQuery } from '@tanstack/react-query';
import type { AgreementView } from '@/shared/api/types';
import { useKeeper, useNetworkId } from '@/shared/useNetwork';
import { proposalQuery } from './queries';

export interface You {
  keeper: boolean;
  /** The member for whom the reader speaks, if for any. */
  memberId?: string;
}

/** As whom the reader looks at an agreement; the server says it with each of its proposals. */
export function useYou(agreement: AgreementView): You {
  const network = useNetworkId();
  const keeper = useKeeper();
  const latest = agreement.versions.at(-1);
  const { data } = useQuery({ ...proposalQuery(network, latest?.proposalId ?? '', {}), enabled: latest !== undefined });
  return { keeper, memberId: data?.you.memberId };
}
