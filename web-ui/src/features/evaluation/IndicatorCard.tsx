import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Indicator } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { shortDay } from '@/shared/time/format';
import { usePlainText, Words } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { IndicatorDialog, MeasureDialog } from './ImpactDialogs';
import { LineChart } from './LineChart';
import { scaleOfIndicator, wayOf } from './trends.model';
import { useEvaluationWords } from './words';

function Reached({ indicator: { reached } }: { indicator: Indicator }) {
  const t = useTexts('evaluation');
  const { percent } = useEvaluationWords();
  const way = wayOf({ reached });
  return way && <p className="flush dim">{way === 'reached' ? t('impact.reached', { share: percent(reached ?? 0) }) : t(`impact.${way}`)}</p>;
}

function Measured({ indicator }: { indicator: Indicator }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const plain = usePlainText();
  const { number } = useEvaluationWords();
  const { name, measurements, baseline, target } = indicator;
  const named = [
    ...(baseline === undefined ? [] : [{ name: t('impact.baseline'), value: baseline }]),
    ...(target === undefined ? [] : [{ name: t('impact.target'), value: target }]),
  ];
  return (
    <div className="trend">
      <LineChart
        points={measurements}
        scale={scaleOfIndicator(indicator)}
        told={t('impact.chart', { name: plain(name) })}
        number={number}
        lines={named}
      />
      <table className="figures">
        <caption className="for-ears">{`${plain(name)}: ${t('impact.table')}`}</caption>
        <thead>
          <tr>
            <th scope="col">{t('impact.day')}</th>
            <th scope="col" className="figure">
              {t('impact.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {measurements.map(({ entryId, on, value }) => (
            <tr key={entryId}>
              <th scope="row">{shortDay(on, language)}</th>
              <td className="figure">{number(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One thing that is measured: where it stood, where it is to come, where it is, and how it went. */
export function IndicatorCard({ indicator }: { indicator: Indicator }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const { number } = useEvaluationWords();
  const [open, setOpen] = useState<'measure' | 'redefine'>();
  const { id, name, baseline, target, measurements, definitions } = indicator;
  const last = measurements.at(-1);
  const said = (value: number | undefined) => (value === undefined ? t('impact.none') : number(value));
  const earlier = definitions.slice(0, -1);
  return (
    <article className="impact-item" aria-labelledby={`indicator-${id}`}>
      <div className="between">
        <h3 id={`indicator-${id}`}>
          <Words of={name} />
        </h3>
        <Writable quiet>
          <div className="row no-print">
            <Button variant="default" size="compact-md" onClick={() => setOpen('measure')}>
              {t('impact.measure')}
            </Button>
            <Button variant="subtle" size="compact-md" onClick={() => setOpen('redefine')}>
              {t('impact.redefine')}
            </Button>
          </div>
        </Writable>
      </div>
      <dl className="facts-grid">
        <div>
          <dt>{t('impact.baseline')}</dt>
          <dd>{said(baseline)}</dd>
        </div>
        <div>
          <dt>{last === undefined ? t('impact.notMeasured') : t('impact.nowOn', { day: shortDay(last.on, language) })}</dt>
          <dd>{last !== undefined && <strong>{t('impact.now', { value: number(last.value) })}</strong>}</dd>
        </div>
        <div>
          <dt>{t('impact.target')}</dt>
          <dd>{said(target)}</dd>
        </div>
      </dl>
      <Reached indicator={indicator} />
      {measurements.length > 0 && <Measured indicator={indicator} />}
      {earlier.length > 0 && (
        <details className="folded">
          <summary>{t('impact.definitions')}</summary>
          <ul className="plain said-list">
            {earlier.map((definition) => (
              <li key={definition.entryId}>
                <Words of={definition.name} />
                <span className="block small dim">
                  {t('impact.since', { day: shortDay(definition.on, language) })} · {t('impact.baseline')}: {said(definition.baseline)} · {t('impact.target')}:{' '}
                  {said(definition.target)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {open === 'measure' && <MeasureDialog indicator={indicator} onClose={() => setOpen(undefined)} />}
      {open === 'redefine' && <IndicatorDialog indicator={indicator} onClose={() => setOpen(undefined)} />}
    </article>
  );
}
