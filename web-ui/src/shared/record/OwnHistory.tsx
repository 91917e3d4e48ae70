import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistoryFilter } from '@/shared/api/queries';
import { historyQuery } from '@/shared/api/queries';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { useNetworkId } from '@/shared/useNetwork';
import { EntryDays } from './EntryDays';

type OneThing = Pick<HistoryFilter, 'member' | 'agreement' | 'meeting' | 'cycle' | 'evaluation'>;

function Told({ of }: { of: OneThing }) {
  const shared = useTexts('shared');
  const { clocks } = useClock();
  const history = useInfiniteQuery(historyQuery(useNetworkId(), { ...clocks, ...of, order: 'happened' }));
  return (
    <>
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
    </>
  );
}

/** What the record tells of one thing, the newest first. */
export function OwnHistory({ title, of }: { title: string; of: OneThing }) {
  return (
    <section className="card stack" aria-labelledby="own-history">
      <h2 id="own-history">{title}</h2>
      <Told of={of} />
    </section>
  );
}

/** The same at the end of a page, asked for when somebody opens it. */
export function FoldedHistory({ of }: { of: OneThing }) {
  const t = useTexts('shared');
  const [open, setOpen] = useState(false);
  return (
    <details className="card folded no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t('history.ofThis')}</h2>
      </summary>
      {open && (
        <div className="stack told-here">
          <Told of={of} />
        </div>
      )}
    </details>
  );
}
