import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Dissemination, ImpactView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { WordingText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useKeeper, useNetworkId } from '@/shared/useNetwork';
import { useSeats } from '@/shared/useSeats';
import { EvaluationTabs } from './EvaluationTabs';
import { EvidenceDialog, IndicatorDialog, SpreadDialog } from './ImpactDialogs';
import { IndicatorCard } from './IndicatorCard';
import { impactQuery } from '@/shared/api/queries';
import './evaluation.css';

function Spreading({ dissemination }: { dissemination: Dissemination }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const seats = useSeats();
  const [adding, setAdding] = useState(false);
  const { what, to, owner, on, evidence } = dissemination;
  return (
    <li className="follow-up" data-state={evidence.length > 0 ? 'done' : 'open'}>
      <div className="between">
        <p className="flush follow-up-text">
          <WordingText of={what} />
        </p>
        <Writable quiet>
          <Button variant="default" size="compact-md" className="no-print" onClick={() => setAdding(true)}>
            {t('impact.addEvidence')}
          </Button>
        </Writable>
      </div>
      <dl className="facts">
        <dt>{t('impact.to')}</dt>
        <dd>
          <WordingText of={to} />
        </dd>
        <dt>{t('impact.owner')}</dt>
        <dd>{owner === undefined ? t('impact.nobody') : seats.fullNameOf(owner)}</dd>
        <dt>{t('impact.agreedOn')}</dt>
        <dd>{shortDay(on, language)}</dd>
        <dt>{t('impact.evidence')}</dt>
        <dd>
          {evidence.length === 0 ? (
            <span className="dim">{t('impact.noEvidence')}</span>
          ) : (
            <ul className="plain">
              {evidence.map((each) => (
                <li key={each.entryId}>
                  <WordingText of={each.text} /> <span className="small dim">{shortDay(each.on, language)}</span>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      {adding && <EvidenceDialog dissemination={dissemination} onClose={() => setAdding(false)} />}
    </li>
  );
}

function Impact({ impact: { indicators, disseminations } }: { impact: ImpactView }) {
  const t = useTexts('evaluation');
  const keeper = useKeeper();
  const { readOnly } = useClock();
  const [open, setOpen] = useState<'define' | 'spread'>();
  const close = () => setOpen(undefined);
  const may = keeper && !readOnly;
  return (
    <>
      <PageHead title={t('impact.title')} lead={t('impact.lead')} />
      <EvaluationTabs />
      <div className="stack">
        <Writable>{null}</Writable>
        <section className="card" aria-labelledby="indicators">
          <div className="between">
            <h2 id="indicators">{t('impact.indicators')}</h2>
            <Writable quiet>
              <Button className="no-print" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('define')}>
                {t('impact.define')}
              </Button>
            </Writable>
          </div>
          {indicators.length === 0 && <p className="lead">{t(may ? 'impact.noIndicators' : 'impact.noIndicatorsRead')}</p>}
          <div className="impact-list">
            {indicators.map((indicator) => (
              <IndicatorCard key={indicator.id} indicator={indicator} />
            ))}
          </div>
        </section>
        <section className="card" aria-labelledby="spreading">
          <div className="between">
            <h2 id="spreading">{t('impact.spreading')}</h2>
            <Writable quiet>
              <Button className="no-print" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('spread')}>
                {t('impact.spread')}
              </Button>
            </Writable>
          </div>
          {disseminations.length === 0 && <p className="lead">{t(may ? 'impact.noSpreading' : 'impact.noSpreadingRead')}</p>}
          <ul className="plain follow-up-list">
            {disseminations.map((dissemination) => (
              <Spreading key={dissemination.id} dissemination={dissemination} />
            ))}
          </ul>
        </section>
      </div>
      {open === 'define' && <IndicatorDialog onClose={close} />}
      {open === 'spread' && <SpreadDialog onClose={close} />}
    </>
  );
}

/** What the network's work brings about outside it, and what of it spreads to others. */
export function ImpactPage() {
  const { clocks } = useClock();
  const impact = useQuery(impactQuery(useNetworkId(), clocks));
  return <Fetched from={impact}>{(found) => <Impact impact={found} />}</Fetched>;
}
