import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { pickWording } from '@/shared/i18n/content';
import type { PromiseOfMember } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { usePlainText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId } from '@/shared/useNetwork';
import { MeetingTabs } from './MeetingTabs';
import { PROMISE_GROUPS, promisesLike } from './promises.model';
import { PromiseLine } from './PromiseLine';
import { promisesQuery } from './queries';
import { useMeetingWords } from './words';
import './meeting.css';

const FILTERS = ['q', 'state', 'member', 'meeting'] as const;
const STATES = ['open', 'overdue', 'missed', 'kept', 'released'] as const;

function Filters({ promises }: { promises: readonly PromiseOfMember[] }) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const { seatOf } = useMeetingWords();
  const { values, set, clear } = useFilters(FILTERS);
  const members = new Map(promises.map(({ by }) => [by.memberId, seatOf(by)]));
  const meetings = new Map(promises.map(({ madeAt }) => [madeAt.meetingId, plain(madeAt.title)]));
  const options = (named: ReadonlyMap<string, string>) =>
    [...named.entries()].map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label));
  const select = (name: 'state' | 'member' | 'meeting', data: readonly { value: string; label: string }[]) => (
    <NativeSelect
      label={t(`promises.${name}`)}
      value={values[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
      data={[{ value: '', label: t('filter.all') }, ...data]}
    />
  );
  return (
    <div className="filters no-print" role="search" aria-label={t('promises.filters')}>
      <TextInput className="grow" label={t('promises.q')} value={values.q} onChange={(event) => set({ q: event.currentTarget.value })} autoComplete="off" />
      {select('state', STATES.map((state) => ({ value: state, label: t(`promise.state.${state}`) })))}
      {select('member', options(members))}
      {select('meeting', options(meetings))}
      {FILTERS.some((name) => values[name] !== '') && (
        <Button variant="subtle" onClick={clear} style={{ alignSelf: 'flex-end' }}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}

function Promises({ promises }: { promises: readonly PromiseOfMember[] }) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const { seatOf } = useMeetingWords();
  const { values } = useFilters(FILTERS);
  const shown = promisesLike(promises, values, ({ text, by, to }) => [pickWording(text, language).text, seatOf(by), to ? seatOf(to) : ''].join(' '));
  return (
    <>
      <PageHead title={t('promises.title')} lead={t('promises.lead')} />
      <MeetingTabs />
      <div className="stack">
        <Writable by="members">{null}</Writable>
        {promises.length === 0 ? <p className="lead">{t('promises.none')}</p> : <Filters promises={promises} />}
        {promises.length > 0 && shown.length === 0 && <p className="lead">{t('promises.noneSuch')}</p>}
        {PROMISE_GROUPS.map(({ name, has }) => {
          const group = shown.filter(has);
          return (
            group.length > 0 && (
              <section key={name} className={`card${name === 'late' ? ' waiting' : ''}`} aria-labelledby={`promises-${name}`}>
                <h2 id={`promises-${name}`}>{t(`promises.${name}`)}</h2>
                <ul className="plain promise-list">
                  {group.map((promise) => (
                    <PromiseLine key={promise.id} promise={promise} />
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
    </>
  );
}

/** Who promised what to whom, and whether it was kept, as it stood on the day that is shown. */
export function PromisesPage() {
  const { clocks } = useClock();
  const promises = useQuery(promisesQuery(useNetworkId(), clocks));
  return <Fetched from={promises}>{(found) => <Promises promises={found} />}</Fetched>;
}
