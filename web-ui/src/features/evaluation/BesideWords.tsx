import { useQuery } from '@tanstack/react-query';
import { signsQuery } from '@/shared/api/queries';
import type { EvaluationView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { yearsUpTo } from '@/shared/time/days';
import { longDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Bar } from '@/shared/ui/Bar';
import { Fetched } from '@/shared/ui/Fetched';
import { PageLink } from '@/shared/ui/PageLink';
import { useNetworkId } from '@/shared/useNetwork';
import { dayOf } from './evaluations.model';
import type { Topic } from './results.model';
import { PARTS, signsOf } from './signs.model';
import { useEvaluationWords } from './words';
import './signs.css';

/** What people say of each part of the core of network work, and beside it what the record of the year before shows of the same. */
export function BesideWords({ evaluation, core }: { evaluation: EvaluationView; core: Topic }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const network = useNetworkId();
  const { clocks } = useClock();
  const { number } = useEvaluationWords();
  const day = dayOf(evaluation);
  const signs = useQuery(signsQuery(network, yearsUpTo(day, 1), { ...clocks, asOf: day }));
  const parts = PARTS.flatMap((part) => core.axes.find(({ key }) => key === part) ?? []);
  if (parts.length === 0) {
    return null;
  }
  return (
    <section className="card stack" aria-labelledby="beside-words">
      <div>
        <h2 id="beside-words">{t('beside.title')}</h2>
        <p className="flush dim">{t('beside.lead', { from: longDay(yearsUpTo(day, 1), language), to: longDay(day, language) })}</p>
      </div>
      <Fetched from={signs}>
        {(view) => (
          <div className="beside">
            {PARTS.map((part) => {
              const said = parts.find(({ key }) => key === part);
              return (
                <section key={part} aria-labelledby={`beside-${part}`}>
                  <h3 id={`beside-${part}`}>{t(`signs.part.${part}`)}</h3>
                  {said && (
                    <p className="beside-said">
                      <span className="dim">{t('beside.said')}</span> <strong>{number(said.value)}</strong>
                      {core.scale && <span className="dim"> / {core.scale.to}</span>}
                    </p>
                  )}
                  <ul className="plain beside-signs">
                    {signsOf(part, view.signs).map(({ key, met, cases, days }) => (
                      <li key={key}>
                        <details className="folded">
                          <summary>
                            <span>{t(`signs.of.${key}.name`)}</span>
                            <span className="figure">{cases === 0 ? t('signs.nothing') : t('signs.outOf', { met, cases })}</span>
                          </summary>
                          <p className="flush dim small">{t(`signs.of.${key}.means`)}</p>
                        </details>
                        {cases > 0 && <Bar share={met / cases} />}
                        {days !== undefined && <p className="flush dim small">{t('signs.days', { count: days })}</p>}
                      </li>
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
        )}
      </Fetched>
      <p className="flush no-print">
        <PageLink to={paths.record(network)}>{t('beside.all')}</PageLink>
      </p>
    </section>
  );
}
