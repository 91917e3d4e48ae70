import { useComputedColorScheme } from '@mantine/core';
import { useTexts } from '@/shared/i18n/useTexts';
import { onScreen } from './ink';
import type { YearRing } from './year.model';

/** The colours of the screen as they are now. */
export function useInk() {
  return onScreen(useComputedColorScheme('light') === 'dark');
}

/** By which a ring is known wherever it is named: its letter, in its colour. */
export function RingSign({ ring, place }: { ring: YearRing; place: number }) {
  const t = useTexts('calendar');
  const colour = useInk().ring(ring, place);
  return (
    <span className="ring-sign" data-external={ring.external} style={{ color: colour, borderColor: colour }}>
      <span className="for-ears">{t('letter', { letter: ring.letter })}</span>
      <span aria-hidden="true">{ring.letter}</span>
    </span>
  );
}
