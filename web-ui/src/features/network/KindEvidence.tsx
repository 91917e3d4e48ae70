import { useQuery } from '@tanstack/react-query';
import { signsQuery } from '@/shared/api/queries';
import type { NetworkCard, SignsView } from '@/shared/api/types';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { yearsUpTo } from '@/shared/time/days';
import { longDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { useNetworkId } from '@/shared/useNetwork';
import { EVIDENCE, evidenceOf, pointsTo } from './evidence.model';

function Told({ view, kind }: { view: SignsView; kind: string | undefined }) {
  const t = useTexts('network');
  const language = useLanguage();
  const word = useVocabulary();
  const evidence = evidenceOf(view.signs);
  const suggested = pointsTo(evidence);
  return (
    <>
      <p className="flush dim">{t('evidence.lead', { from: longDay(view.from, language), to: longDay(view.asOf, language) })}</p>
      <dl className="facts">
        {EVIDENCE.map((key) => {
          const { met, cases } = evidence[key];
          return (
            <div key={key} style={{ display: 'contents' }}>
              <dt>{t(`evidence.of.${key}`)}</dt>
              <dd>{cases === 0 ? <span className="dim">{t('evidence.nothing')}</span> : t('evidence.outOf', { met, cases })}</dd>
            </div>
          );
        })}
      </dl>
      {suggested !== undefined && suggested !== kind && (
        <p className="noted">{t('evidence.lookAgain', { kind: word('kind', suggested) })}</p>
      )}
      {suggested !== undefined && suggested === kind && <p className="flush">{t('evidence.agrees')}</p>}
      <details>
        <summary>{t('evidence.how')}</summary>
        <p className="flush dim">{t('evidence.means')}</p>
      </details>
    </>
  );
}

/** What the record of the last year says of the kind of network this is, beside what it was held to be. */
export function KindEvidence({ card }: { card: NetworkCard }) {
  const t = useTexts('network');
  const { clocks, day } = useClock();
  const signs = useQuery(signsQuery(useNetworkId(), yearsUpTo(day, 1), clocks));
  return (
    <section className="stack" aria-labelledby="network-evidence">
      <h3 id="network-evidence">{t('evidence.title')}</h3>
      <Fetched from={signs}>{(view) => <Told view={view} kind={card.kind} />}</Fetched>
    </section>
  );
}
