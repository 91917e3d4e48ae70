import { useQuery } from '@tanstack/react-query';
import { evaluationsQuery } from '@/shared/api/queries';
import type { EvaluationsView, Trend } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { useNetworkId } from '@/shared/useNetwork';
import { EvaluationTabs } from './EvaluationTabs';
import { LineChart } from './LineChart';
import type { Series } from './trends.model';
import { changeOf, scaleOfTrend, seriesOf } from './trends.model';
import { useEvaluationWords } from './words';
import './evaluation.css';

const PICTURES = 4;

function useChange(): (trend: Trend) => string {
  const t = useTexts('evaluation');
  const { number } = useEvaluationWords();
  return (trend) => {
    const by = changeOf(trend.points);
    if (by === undefined) {
      return '';
    }
    return by === 0 ? t('overTime.same') : t(by > 0 ? 'overTime.up' : 'overTime.down', { change: number(Math.abs(by)) });
  };
}

function Picture({ trend }: { trend: Trend }) {
  const t = useTexts('evaluation');
  const { axisOf, number } = useEvaluationWords();
  const name = axisOf(trend);
  const told = useChange()(trend);
  return (
    <figure>
      <figcaption>
        <strong>{name}</strong> <span className="dim">{told}</span>
      </figcaption>
      <LineChart points={trend.points} scale={scaleOfTrend(trend)} told={t('overTime.chart', { name })} number={number} />
    </figure>
  );
}

/** One topic: small pictures of its numbers, and all of them in one table. */
function Topic({ series: { topic, trends, days } }: { series: Series }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const network = useNetworkId();
  const { topicOf, axisOf, number } = useEvaluationWords();
  const change = useChange();
  const name = topicOf(topic);
  const repeated = trends.filter(({ points }) => points.length > 1);
  const at = (trend: Trend, day: string) => trend.points.findLast(({ on }) => on === day);
  const evaluationOn = (day: string) => trends.map((trend) => at(trend, day)).find((point) => point !== undefined)?.evaluationId ?? '';
  return (
    <section className="card stack" aria-labelledby={`over-time-${topic}`}>
      <div className="between">
        <h2 id={`over-time-${topic}`}>{name}</h2>
        <p className="flush dim">{t('overTime.asked', { count: days.length })}</p>
      </div>
      {repeated.length === 0 && <p className="flush dim">{t('overTime.once')}</p>}
      {repeated.length > 0 && (
        <div className="trends">
          {repeated.slice(0, PICTURES).map((trend) => (
            <Picture key={`${trend.key} ${trend.scale ?? ''}`} trend={trend} />
          ))}
        </div>
      )}
      <div className="wide-table" role="group" tabIndex={0} aria-label={`${name}: ${t('overTime.table')}`}>
        <table className="figures">
          <caption className="for-ears">{`${name}: ${t('overTime.table')}`}</caption>
          <thead>
            <tr>
              <th scope="col">{t('result.what')}</th>
              {days.map((day) => (
                <th key={day} scope="col" className="figure">
                  <PageLink to={paths.evaluation(network, evaluationOn(day))}>{shortDay(day, language)}</PageLink>
                </th>
              ))}
              {repeated.length > 0 && (
                <th scope="col" className="figure">
                  {t('overTime.change')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {trends.map((trend) => (
              <tr key={`${trend.key} ${trend.scale ?? ''}`}>
                <th scope="row">
                  {axisOf(trend)}
                  {trend.scale !== undefined && <span className="dim small"> ({trend.scale.replace('-', '–')})</span>}
                </th>
                {days.map((day) => {
                  const point = at(trend, day);
                  return (
                    <td key={day} className="figure">
                      {point === undefined ? '–' : number(point.value)}
                    </td>
                  );
                })}
                {repeated.length > 0 && <td className="figure">{change(trend)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function OverTime({ evaluations: { trends } }: { evaluations: EvaluationsView }) {
  const t = useTexts('evaluation');
  return (
    <>
      <PageHead title={t('overTime.title')} lead={t('overTime.lead')} />
      <EvaluationTabs />
      <div className="stack">
        {trends.length === 0 && <p className="lead">{t('overTime.none')}</p>}
        {seriesOf(trends).map((series) => (
          <Topic key={series.topic} series={series} />
        ))}
      </div>
    </>
  );
}

/** The same thing at different times, as known on the day that is shown. */
export function OverTimePage() {
  const { clocks } = useClock();
  const evaluations = useQuery(evaluationsQuery(useNetworkId(), clocks));
  return <Fetched from={evaluations}>{(found) => <OverTime evaluations={found} />}</Fetched>;
}
