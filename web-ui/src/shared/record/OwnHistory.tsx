import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { HistoryFilter } from '@/shared/api/queries';
import { historyQuery } from '@/shared/api/queries';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { useNetworkId } from '@/shared/useNetwork';
import { EntryDays } from './EntryDays';

interface Props {
  title: string;
  of: Pick<HistoryFilter, 'member' | 'meeting'>;
}

/** What the record tells of one thing, the newest first. */
export function OwnHistory({ title, of }: Props) {
  const shared = useTexts('shared');
  const { clocks } = useClock();
  const history = useInfiniteQuery(historyQuery(useNetworkId(), { ...clocks, ...of, order: 'happened' }));
  return (
    <section className="card stack" aria-labelledby="own-history">
      <h2 id="own-history">{title}</h2>
      <Fetched from={history}>
        {({ pages }) => <EntryDays entries={pages.flatMap((page) => page.entries)} order="happened" level="h3" />}
      </Fetched>
      {history.hasNextPage && (
        <div>
          <Button variant="default" loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()} className="no-print">
            {shared('more')}
          </Button>
        </div>
      )}
    </section>
  );
}
