import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';

/** What can be recorded here; while the past is being looked at, the reason why nothing can. */
export function Writable({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  const t = useTexts('shared');
  const { readOnly, asOf } = useClock();
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
