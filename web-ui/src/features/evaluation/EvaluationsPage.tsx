import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { evaluationsQuery } from '@/shared/api/queries';
import type { EvaluationView } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { Writable } from '@/shared/ui/Writable';
import { useKeeper, useNetworkId } from '@/shared/useNetwork';
import { EvaluationLine } from './EvaluationLine';
import type { Groups } from './evaluations.model';
import { grouped } from './evaluations.model';
import { EvaluationTabs } from './EvaluationTabs';
import { OpenDialog } from './OpenDialog';
import { RecordDialog } from './RecordDialog';
import { useWaiting } from './useYours';
import './evaluation.css';

function List({ name, evaluations }: { name: keyof Groups; evaluations: readonly EvaluationView[] }) {
  const t = useTexts('evaluation');
  if (evaluations.length === 0) {
    return null;
  }
  return (
    <section className={`card${name === 'yours' || name === 'over' ? ' waiting' : ''}`} aria-labelledby={`evaluations-${name}`}>
      <h2 id={`evaluations-${name}`}>{t(name)}</h2>
      {name === 'over' && <Writable quiet>{<p className="dim">{t('overLead')}</p>}</Writable>}
      <ul className="plain evaluation-list">
        {evaluations.map((evaluation) => (
          <EvaluationLine key={evaluation.id} evaluation={evaluation} yours={name === 'yours'} />
        ))}
      </ul>
    </section>
  );
}

function Evaluations({ evaluations }: { evaluations: readonly EvaluationView[] }) {
  const t = useTexts('evaluation');
  const { day, readOnly } = useClock();
  const keeper = useKeeper();
  const waiting = new Set(useWaiting().map(({ evaluationId }) => evaluationId));
  const [opening, setOpening] = useState(false);
  const [recording, setRecording] = useState(false);
  const { yours, open, over, known } = grouped(evaluations, readOnly ? new Set() : waiting, day);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        <Writable quiet>
          <div className="row no-print">
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpening(true)}>
              {t('act.open')}
            </Button>
            <Button variant="default" onClick={() => setRecording(true)}>
              {t('recording.title')}
            </Button>
          </div>
        </Writable>
      </PageHead>
      <EvaluationTabs />
      <div className="stack">
        <Writable>{null}</Writable>
        {evaluations.length === 0 && <p className="lead">{t(readOnly ? 'noneThen' : keeper ? 'noneYet' : 'noneYetMember')}</p>}
        <List name="yours" evaluations={yours} />
        <List name="over" evaluations={over} />
        <List name="open" evaluations={open} />
        <List name="known" evaluations={known} />
      </div>
      {opening && <OpenDialog onClose={() => setOpening(false)} />}
      {recording && <RecordDialog onClose={() => setRecording(false)} />}
    </>
  );
}

/** What the network asked of its members, and what came of it, on the day that is shown. */
export function EvaluationsPage() {
  const { clocks } = useClock();
  const evaluations = useQuery(evaluationsQuery(useNetworkId(), clocks));
  return <Fetched from={evaluations}>{(found) => <Evaluations evaluations={found.evaluations} />}</Fetched>;
}
