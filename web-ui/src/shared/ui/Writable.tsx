import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import { useKeeper } from '@/shared/useNetwork';

interface Props {
  children: ReactNode;
  /** Whose it is to record this: what isn't the keepers' alone decides for itself who is offered it. */
  by?: 'keepers' | 'members';
  quiet?: boolean;
}

/** What can be recorded here; while the past is being looked at, the reason why nothing can. Others than keepers just read. */
export function Writable({ children, by = 'keepers', quiet = false }: Props) {
  const t = useTexts('shared');
  const keeper = useKeeper();
  const { readOnly, asOf } = useClock();
  if (by === 'keepers' && !keeper) {
    return null;
  }
  if (!readOnly) {
    return children;
  }
  if (quiet) {
    return null;
  }
  return (
    <p className="read-only no-print">
      <IconLock size={18} aria-hidden />
      {asOf === undefined ? t('readOnly.known') : t('readOnly.past')}
    </p>
  );
}
