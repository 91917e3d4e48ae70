import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { historyQuery, seatRowsQuery } from '@/shared/api/queries';
import { useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { EntryDays } from '@/shared/record/EntryDays';
import { isDay } from '@/shared/time/days';
import { useClock } from '@/shared/time/useClock';
import { DayField } from '@/shared/ui/DayField';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { usePlainText } from '@/shared/ui/Words';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId } from '@/shared/useNetwork';

const FILTERS = ['member', 'kind', 'from', 'to', 'order'] as const;
const KINDS = ['network', 'membership', 'agreement', 'calendar', 'meeting', 'cycle', 'evaluation', 'access'] as const;
const A_PAGE = 50;

function Filters({ onlySome }: { onlySome: boolean }) {
  const t = useTexts('history');
  const word = useVocabulary();
  const plain = usePlainText();
  const { knownAt, today } = useClock();
  const { values, set, clear } = useFilters(FILTERS);
  const rows = useQuery(seatRowsQuery(useNetworkId(), knownAt)).data ?? [];
  const seats = [...new Map(rows.map((row) => [row.id, row])).values()]
    .map((seat) => ({ value: seat.id, label: `${plain(seat.title)} – ${plain(seat.organisationName)}` }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <div className="filters no-print" role="search" aria-label={t('filters')}>
      <NativeSelect
        className="grow"
        label={t('member')}
        value={values.member}
        onChange={(event) => set({ member: event.currentTarget.value })}
        data={[{ value: '', label: t('everyone') }, ...seats]}
      />
      <NativeSelect
        label={t('kind')}
        value={values.kind}
        onChange={(event) => set({ kind: event.currentTarget.value })}
        data={[
          { value: '', label: t('everything') },
          ...KINDS.map((kind) => ({ value: kind, label: word('entryKind', kind) })),
        ]}
      />
      <DayField
        label={t('from')}
        value={isDay(values.from) ? values.from : undefined}
        onChange={(from) => set({ from })}
        max={today}
        clearable
      />
      <DayField
        label={t('to')}
        value={isDay(values.to) ? values.to : undefined}
        onChange={(to) => set({ to })}
        max={today}
        clearable
      />
      <NativeSelect
        label={t('order')}
        value={values.order}
        onChange={(event) => set({ order: event.currentTarget.value })}
        data={[
          { value: '', label: t('happened') },
          { value: 'recorded', label: t('recorded') },
        ]}
      />
      {onlySome && (
        <Button variant="subtle" onClick={clear} style={{ alignSelf: 'flex-end' }}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}

/** What happened, in plain sentences by day, the newest first. */
export function HistoryPage() {
  const t = useTexts('history');
  const shared = useTexts('shared');
  const { clocks } = useClock();
  const { values } = useFilters(FILTERS);
  const order = values.order === 'recorded' ? 'recorded' : 'happened';
  const some = (text: string) => (text === '' ? undefined : text);
  const filter = {
    ...clocks,
    member: some(values.member),
    kind: KINDS.find((kind) => kind === values.kind),
    from: isDay(values.from) ? values.from : undefined,
    to: isDay(values.to) ? values.to : undefined,
    order,
    limit: A_PAGE,
  } as const;
  const history = useInfiniteQuery(historyQuery(useNetworkId(), filter));
  const onlySome = [values.member, values.kind, values.from, values.to].some((each) => each !== '');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="stack">
        <Filters onlySome={onlySome} />
        <Fetched from={history}>
          {({ pages }) => {
            const entries = pages.flatMap((page) => page.entries);
            return (
              <div className="card">
                {entries.length === 0 && <p className="dim flush">{shared('history.empty')}</p>}
                <EntryDays entries={entries} order={order} />
              </div>
            );
          }}
        </Fetched>
        {history.hasNextPage && (
          <div>
            <Button
              variant="default"
              loading={history.isFetchingNextPage}
              onClick={() => void history.fetchNextPage()}
              className="no-print"
            >
              {shared('more')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
