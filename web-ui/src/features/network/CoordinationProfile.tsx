import { useQuery } from '@tanstack/react-query';
import { evaluationsQuery } from '@/shared/api/queries';
import type { EvaluationView } from '@/shared/api/types';
import { longDay } from '@/shared/time/format';
import { decimal } from '@/shared/i18n/numbers';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageLink } from '@/shared/ui/PageLink';
import { Spread } from '@/shared/ui/Spread';
import { Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import type { Logic } from './coordination.model';
import { lastProfile, logicsOf } from './coordination.model';

function Line({ logic: { text, steps, mean, range, answers } }: { logic: Logic }) {
  const t = useTexts('network');
  const language = useLanguage();
  return (
    <li>
      <p className="flush">
        <Words of={text} />
      </p>
      {steps === undefined ? (
        <p className="flush dim small">{t('coordination.hidden', { count: answers })}</p>
      ) : (
        <div>
          <Spread of={steps} told={steps.map((each) => t('coordination.step', each)).join(', ')} />
          <p className="flush dim small">
            {[
              range && range.from !== range.to ? t('coordination.range', range) : range && t('coordination.agreed', { step: range.from }),
              mean !== undefined && t('coordination.mean', { mean: decimal(mean, language) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      )}
    </li>
  );
}

function Told({ profile }: { profile: EvaluationView | undefined }) {
  const t = useTexts('network');
  const language = useLanguage();
  const network = useNetworkId();
  if (profile === undefined) {
    return (
      <p className="flush">
        {t('coordination.none')} <PageLink to={paths.evaluations(network)}>{t('coordination.toEvaluations')}</PageLink>
      </p>
    );
  }
  return (
    <>
      <p className="flush dim">{t('coordination.lead', { day: longDay(profile.closedOn ?? profile.on, language), count: profile.answers ?? 0 })}</p>
      <ul className="plain logics">
        {logicsOf(profile).map((logic) => (
          <Line key={logic.key} logic={logic} />
        ))}
      </ul>
      <p className="flush">
        <PageLink to={paths.evaluation(network, profile.id)}>{t('coordination.toEvaluation')}</PageLink>
      </p>
    </>
  );
}

/** By which logic the members say that the network is coordinated: as a spread, for an average alone hides that they differ. */
export function CoordinationProfile() {
  const t = useTexts('network');
  const evaluations = useQuery(evaluationsQuery(useNetworkId(), useClock().clocks));
  return (
    <section className="stack" aria-labelledby="network-coordination">
      <h3 id="network-coordination">{t('coordination.title')}</h3>
      <Fetched from={evaluations}>{(found) => <Told profile={lastProfile(found.evaluations)} />}</Fetched>
    </section>
  );
}
