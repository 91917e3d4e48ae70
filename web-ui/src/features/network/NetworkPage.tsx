import { useQuery } from '@tanstack/react-query';
import { cardQuery } from '@/shared/api/queries';
import type { NetworkCard } from '@/shared/api/types';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { longDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { usePlainText, WordingText, Words } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';
import { AspectHistory } from './AspectHistory';
import { ASPECTS } from './assessments';
import { CoordinationProfile } from './CoordinationProfile';
import { Frame } from './Frame';
import { KindEvidence } from './KindEvidence';
import { Lifelines } from './Lifelines';
import { NetworkActions } from './NetworkActions';

function Facts({ card }: { card: NetworkCard }) {
  const t = useTexts('network');
  const language = useLanguage();
  const word = useVocabulary();
  const { members, observers, organisations, invited } = card.counts;
  const facts: [string, string | undefined][] = [
    [t('initiatedOn'), longDay(card.initiatedOn, language)],
    [t('foundedOn'), card.foundedOn && longDay(card.foundedOn, language)],
    [t('closedOn'), card.closedOn && longDay(card.closedOn, language)],
    [
      t('counts'),
      [
        t('members', { count: members }),
        observers > 0 ? t('observers', { count: observers }) : '',
        t('organisations', { count: organisations }),
        invited > 0 ? t('invited', { count: invited }) : '',
      ]
        .filter(Boolean)
        .join(', '),
    ],
    [t('sector'), card.sector && word('sector', card.sector)],
    [t('languages'), card.languages.map((each) => word('language', each)).join(', ')],
    [t('timeZone'), card.timeZone],
  ];
  return (
    <section className="card" aria-labelledby="network-facts">
      <h2 id="network-facts">{t('facts')}</h2>
      <dl className="facts-grid">
        {facts
          .filter(([, value]) => value !== undefined && value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function Card({ card }: { card: NetworkCard }) {
  const t = useTexts('network');
  const language = useLanguage();
  const plain = usePlainText();
  const { day } = useClock();
  const assessments = card.assessments;
  const notYet = day < card.initiatedOn;
  return (
    <>
      <PageHead title={plain(card.name)} heading={<Words of={card.name} />} eyebrow={t('title')}>
        {!notYet && (
          <Writable quiet>
            <NetworkActions card={card} />
          </Writable>
        )}
      </PageHead>
      {notYet ? (
        <p className="lead">{t('notYet', { day: longDay(card.initiatedOn, language) })}</p>
      ) : (
        <div className="stack">
          <Writable>{null}</Writable>
          {card.closedOn !== undefined && (
            <p className="noted">{t('closedNote', { day: longDay(card.closedOn, language) })}</p>
          )}
          <div className="stack">
            <section className="card" aria-labelledby="network-purpose">
              <h2 id="network-purpose">{t('purpose')}</h2>
              <p className="purpose">{card.purpose ? <WordingText of={card.purpose} /> : t('noPurpose')}</p>
              {card.boundary && (
                <>
                  <h3>{t('boundary')}</h3>
                  <p className="flush">
                    <WordingText of={card.boundary} />
                  </p>
                </>
              )}
            </section>
            <Facts card={card} />
            <Frame card={card} />
          </div>
          <section className="card stack" aria-labelledby="network-assessments">
            <div>
              <h2 id="network-assessments">{t('assessments')}</h2>
              <p className="flush dim">{t('assessmentsLead')}</p>
            </div>
            {assessments.length > 0 && <Lifelines card={card} day={day} />}
            <div className="aspects">
              {ASPECTS.map((aspect) => (
                <AspectHistory key={aspect} aspect={aspect} assessments={assessments} />
              ))}
            </div>
            <KindEvidence card={card} />
            <CoordinationProfile />
          </section>
        </div>
      )}
    </>
  );
}

/** The network in short: what it is for, where its line is drawn, and what kind of network it was held to be when. */
export function NetworkPage() {
  const card = useQuery(cardQuery(useNetworkId(), useClock().clocks));
  return <Fetched from={card}>{(found) => <Card card={found} />}</Fetched>;
}
