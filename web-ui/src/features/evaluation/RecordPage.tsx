import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { cardQuery, signsQuery } from '@/shared/api/queries';
import type { NetworkCard } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { longDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId } from '@/shared/useNetwork';
import { EvaluationTabs } from './EvaluationTabs';
import { RecordSigns } from './RecordSigns';
import { firstDay, STRETCHES, stretchOf } from './signs.model';

function Signs({ card }: { card: NetworkCard }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const { clocks, day } = useClock();
  const { values, set } = useFilters(['years']);
  const stretch = stretchOf(values.years);
  const from = firstDay(stretch, day, card.initiatedOn);
  const signs = useQuery(signsQuery(useNetworkId(), from, clocks));
  return (
    <div className="stack">
      <div className="row">
        <SegmentedControl
          aria-label={t('signs.stretch')}
          value={stretch}
          onChange={(years) => set({ years: years === '1' ? '' : years })}
          data={STRETCHES.map((value) => ({ value, label: t(`signs.years.${value}`) }))}
        />
        <span className="dim">{t('signs.span', { from: longDay(from, language), to: longDay(day, language) })}</span>
      </div>
      <Fetched from={signs}>{(view) => <RecordSigns view={view} />}</Fetched>
    </div>
  );
}

/** What the record shows of how the work goes, over a stretch of days that ends on the day that is shown. */
export function RecordPage() {
  const t = useTexts('evaluation');
  const card = useQuery(cardQuery(useNetworkId(), useClock().clocks));
  return (
    <>
      <PageHead title={t('signs.title')} lead={t('signs.lead')} />
      <EvaluationTabs />
      <Fetched from={card}>{(found) => <Signs card={found} />}</Fetched>
    </>
  );
}
