import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { cardQuery, historyQuery, seatRowsQuery } from '@/shared/api/queries';
import type { Member, NetworkCard } from '@/shared/api/types';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { EntryDays } from '@/shared/record/EntryDays';
import { longDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, WordingText, Words } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';
import { CameAndWent } from './CameAndWent';
import { ImportTold } from './ImportTold';
import { Waiting } from './Waiting';
import { WaitingForYou } from './WaitingForYou';

const LATEST = 8;

function InShort({ card }: { card: NetworkCard }) {
  const t = useTexts('home');
  const word = useVocabulary();
  const network = useNetworkId();
  const counts = (['members', 'organisations', 'observers', 'invited'] as const).filter((key) => card.counts[key] > 0);
  const assessed = [
    ['kind', card.kind],
    ['governance-mode', card.governanceMode],
    ['lifecycle-stage', card.lifecycleStage],
  ] as const;
  return (
    <section className="card" aria-labelledby="in-short">
      <h2 id="in-short">{t('inShort')}</h2>
      <ul className="plain counts">
        {counts.map((key) => (
          <li key={key}>
            <strong>{card.counts[key]}</strong> {t(key, { count: card.counts[key] })}
          </li>
        ))}
      </ul>
      <dl className="assessed-now">
        {assessed.map(
          ([aspect, value]) =>
            value !== undefined && (
              <div key={aspect}>
                <dt className="small dim">{word('aspect', aspect)}</dt>
                <dd>{word(aspect, value)}</dd>
              </div>
            ),
        )}
      </dl>
      <PageLink to={paths.card(network)}>{t('toCard')}</PageLink>
    </section>
  );
}

function Latest() {
  const t = useTexts('home');
  const network = useNetworkId();
  const { clocks } = useClock();
  const history = useInfiniteQuery(historyQuery(network, { ...clocks, order: 'happened', limit: LATEST }));
  return (
    <section className="card" aria-labelledby="recently">
      <h2 id="recently">{t('recently')}</h2>
      <Fetched from={history}>
        {({ pages }) => {
          const entries = pages[0]?.entries ?? [];
          return entries.length === 0 ? (
            <p className="dim">{t('nothingYet')}</p>
          ) : (
            <EntryDays entries={entries} order="happened" level="h3" />
          );
        }}
      </Fetched>
      <p className="flush" style={{ marginTop: '1.25rem' }}>
        <PageLink to={paths.history(network)}>{t('toHistory')}</PageLink>
      </p>
    </section>
  );
}

function Home({ card, rows }: { card: NetworkCard; rows: Member[] }) {
  const t = useTexts('home');
  const plain = usePlainText();
  const language = useLanguage();
  const { day } = useClock();
  const notYet = day < card.initiatedOn;
  return (
    <>
      <PageHead
        title={plain(card.name)}
        heading={<Words of={card.name} />}
        eyebrow={t('home')}
        lead={card.purpose && <WordingText of={card.purpose} />}
      />
      {notYet ? (
        <p className="lead">{t('notYet', { day: longDay(card.initiatedOn, language) })}</p>
      ) : (
        <div className="stack">
          <ImportTold />
          <Writable by="members" quiet>
            <WaitingForYou />
          </Writable>
          <div className="split">
            <Latest />
            <div className="stack">
              <Waiting rows={rows} day={day} />
              <InShort card={card} />
              <CameAndWent rows={rows} day={day} />
            </div>
          </div>
        </div>
      )}
    </>
  );
}

/** A network at a glance: what it is, what happened lately, who came and went. */
export function HomePage() {
  const id = useNetworkId();
  const clock = useClock();
  const card = useQuery(cardQuery(id, clock.clocks));
  const rows = useQuery(seatRowsQuery(id, clock.knownAt));
  return <Fetched from={card}>{(found) => <Home card={found} rows={rows.data ?? []} />}</Fetched>;
}
