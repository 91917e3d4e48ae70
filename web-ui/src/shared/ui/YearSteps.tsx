import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTexts } from '@/shared/i18n/useTexts';

/** From year to year. */
export function YearSteps({ year, onStep }: { year: number; onStep: (year: number) => void }) {
  const t = useTexts('shared');
  return (
    <div className="year-steps no-print" role="group" aria-label={t('year.label')}>
      <ActionIcon variant="default" size="lg" aria-label={t('year.previous', { year: year - 1 })} onClick={() => onStep(year - 1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <output aria-live="polite">{year}</output>
      <ActionIcon variant="default" size="lg" aria-label={t('year.next', { year: year + 1 })} onClick={() => onStep(year + 1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
