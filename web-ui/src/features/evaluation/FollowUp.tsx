import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleDashed, IconTargetArrow } from '@tabler/icons-react';
import { useState } from 'react';
import type { EvaluationActionAgreed, EvaluationView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import type { Look } from '@/shared/ui/Badge';
import { Badge } from '@/shared/ui/Badge';
import { WordingText } from '@/shared/ui/Words';
import { useKeeper, useYourSeats } from '@/shared/useNetwork';
import { useSeats } from '@/shared/useSeats';
import { FinishDialog } from './EvaluationDialogs';
import { subjects } from './results.model';
import { useEvaluationWords } from './words';

type ActionState = 'open' | 'late' | 'done';

const LOOKS: Record<ActionState, Look> = {
  open: { icon: IconCircleDashed, tone: 'plain' },
  late: { icon: IconAlertTriangle, tone: 'amber' },
  done: { icon: IconCheck, tone: '' },
};

/** What the results were said to mean, the latest first. */
export function Interpretations({ evaluation: { interpretations } }: { evaluation: EvaluationView }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const keeper = useKeeper();
  const { readOnly } = useClock();
  return (
    <section className="card" aria-labelledby="interpretations">
      <h2 id="interpretations">{t('said.title')}</h2>
      {interpretations.length === 0 && <p className="flush dim">{t(keeper && !readOnly ? 'said.none' : 'said.noneRead')}</p>}
      <ul className="plain said-list">
        {interpretations.toReversed().map(({ entryId, on, text }) => (
          <li key={entryId}>
            <p className="flush evaluation-words">
              <WordingText of={text} />
            </p>
            <p className="flush small dim">{shortDay(on, language)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActionLine({ evaluation, action }: { evaluation: EvaluationView; action: EvaluationActionAgreed }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const keeper = useKeeper();
  const own = useYourSeats();
  const seats = useSeats();
  const { day, readOnly } = useClock();
  const [finishing, setFinishing] = useState(false);
  const { text, owner, dueOn, doneOn, on } = action;
  const state: ActionState = doneOn !== undefined ? 'done' : dueOn !== undefined && dueOn < day ? 'late' : 'open';
  const may = !readOnly && (keeper || (owner !== undefined && own.includes(owner)));
  return (
    <li className="follow-up" data-state={state}>
      <div className="between">
        <p className="flush follow-up-text">
          <WordingText of={text} />
        </p>
        <Badge look={LOOKS[state]}>{t(`actions.state.${state}`)}</Badge>
      </div>
      <p className="flush small">
        {owner === undefined ? t('actions.nobody') : t('actions.by', { name: seats.fullNameOf(owner) })}
        {dueOn !== undefined && <strong> {t('actions.due', { day: shortDay(dueOn, language) })}</strong>}
      </p>
      <p className="flush small dim">
        {t('actions.agreedOn', { day: shortDay(on, language) })}
        {doneOn !== undefined && ` · ${t('actions.doneOn', { day: shortDay(doneOn, language) })}`}
      </p>
      {may && state !== 'done' && (
        <div className="no-print">
          <Button variant="default" size="compact-sm" onClick={() => setFinishing(true)}>
            {t('actions.finish')}
          </Button>
        </div>
      )}
      {finishing && <FinishDialog evaluation={evaluation} action={action} onClose={() => setFinishing(false)} />}
    </li>
  );
}

/** What is done about the results, by whom and by when. */
export function Actions({ evaluation }: { evaluation: EvaluationView }) {
  const t = useTexts('evaluation');
  return (
    <section className="card" aria-labelledby="actions">
      <h2 id="actions">{t('actions.title')}</h2>
      {evaluation.actions.length === 0 && <p className="flush dim">{t('actions.none')}</p>}
      <ul className="plain follow-up-list">
        {evaluation.actions.map((action) => (
          <ActionLine key={action.id} evaluation={evaluation} action={action} />
        ))}
      </ul>
    </section>
  );
}

/** What the network wants to get better at because of the results. */
export function Targets({ evaluation }: { evaluation: EvaluationView }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const { axisOf } = useEvaluationWords();
  const known = subjects(evaluation);
  return (
    <section className="card" aria-labelledby="targets">
      <h2 id="targets">{t('targets.title')}</h2>
      {evaluation.targets.length === 0 && <p className="flush dim">{t('targets.none')}</p>}
      <ul className="plain follow-up-list">
        {evaluation.targets.map(({ entryId, about, text, on }) => (
          <li key={entryId} className="follow-up">
            <p className="flush small dim">
              <IconTargetArrow size={16} aria-hidden /> {axisOf(known.find(({ key }) => key === about) ?? { key: about, name: undefined })}
            </p>
            <p className="flush follow-up-text">
              <WordingText of={text} />
            </p>
            <p className="flush small dim">{t('targets.setOn', { day: shortDay(on, language) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
