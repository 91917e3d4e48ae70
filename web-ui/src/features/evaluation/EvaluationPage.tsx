import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { EvaluationView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { FoldedHistory } from '@/shared/record/OwnHistory';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { Writable } from '@/shared/ui/Writable';
import { useKeeper, useNetworkId } from '@/shared/useNetwork';
import { EvaluationActions } from './EvaluationActions';
import { TargetDialog } from './EvaluationDialogs';
import { dayOf, takesAnswers } from './evaluations.model';
import { Facts } from './Facts';
import { Actions, Interpretations, Targets } from './FollowUp';
import { evaluationQuery } from './queries';
import { Results } from './Results';
import { StateBadge } from './StateBadge';
import { useYours } from './useYours';
import { useEvaluationWords } from './words';
import './evaluation.css';

/** Whoever is asked is led to the questions first of all. */
function YourTurn({ evaluation }: { evaluation: EvaluationView }) {
  const t = useTexts('evaluation');
  const network = useNetworkId();
  const { seats, waiting, known } = useYours(evaluation);
  if (seats.length === 0 || !known) {
    return null;
  }
  const done = waiting.length === 0;
  return (
    <section className={`card no-print${done ? '' : ' waiting'}`} aria-labelledby="your-turn">
      <h2 id="your-turn">{t(done ? 'youAnswered' : 'yourTurn')}</h2>
      <p>{t(done ? 'youAnsweredLead' : 'yourTurnLead')}</p>
      <PageLink to={paths.answer(network, evaluation.id)} className={done ? 'link' : 'button-link'}>
        {t(done ? 'answerAgain' : 'answerNow')}
      </PageLink>
    </section>
  );
}

/** Until it closes there is a count, and nothing else is known of the answers. */
function NotYet({ evaluation }: { evaluation: EvaluationView }) {
  const t = useTexts('evaluation');
  const { answersOf } = useEvaluationWords();
  return (
    <section className="card" aria-labelledby="result">
      <h2 id="result">{t('result.title')}</h2>
      <p className="lead">{answersOf(evaluation)}</p>
      {evaluation.answers === undefined && <p className="dim">{t('notCountedThen')}</p>}
      <p className="flush">{t('result.notYet')}</p>
    </section>
  );
}

function Evaluation({ evaluation }: { evaluation: EvaluationView }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const network = useNetworkId();
  const keeper = useKeeper();
  const { day, readOnly } = useClock();
  const { titleOf, instrumentOf } = useEvaluationWords();
  const [target, setTarget] = useState<string>();
  const { state, answerBy = '' } = evaluation;
  const title = titleOf(evaluation);
  const instrument = instrumentOf(evaluation);
  const when =
    state === 'open'
      ? t(takesAnswers(evaluation, day) ? 'answerBy' : 'answeredBy', { day: shortDay(answerBy, language) })
      : t('on', { day: shortDay(dayOf(evaluation), language) });
  return (
    <>
      <p className="no-print">
        <PageLink to={paths.evaluations(network)} className="link back">
          <IconArrowLeft size={17} aria-hidden /> {t('back')}
        </PageLink>
      </p>
      <PageHead
        title={title}
        eyebrow={instrument === title ? undefined : instrument}
        lead={
          <>
            {when} <StateBadge evaluation={evaluation} />
          </>
        }
      >
        <Writable quiet>
          <EvaluationActions evaluation={evaluation} />
        </Writable>
      </PageHead>
      <div className="stack">
        <Writable>{null}</Writable>
        <YourTurn evaluation={evaluation} />
        {state !== 'open' && <Results evaluation={evaluation} onTarget={keeper && !readOnly ? setTarget : undefined} />}
        <div className="split">
          <div className="stack">
            {state === 'open' ? (
              <NotYet evaluation={evaluation} />
            ) : (
              <>
                <Interpretations evaluation={evaluation} />
                <Actions evaluation={evaluation} />
                <Targets evaluation={evaluation} />
              </>
            )}
          </div>
          <div className="narrow">
            <Facts evaluation={evaluation} />
          </div>
        </div>
        <FoldedHistory of={{ evaluation: evaluation.id }} />
      </div>
      {target !== undefined && <TargetDialog evaluation={evaluation} about={target} onClose={() => setTarget(undefined)} />}
    </>
  );
}

/** One evaluation: what was asked of whom, what it came to, what that means, and what is done about it. */
export function EvaluationPage() {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  const { clocks } = useClock();
  const evaluation = useQuery(evaluationQuery(useNetworkId(), params['evaluationId'] ?? '', clocks));
  return <Fetched from={evaluation}>{(found) => <Evaluation evaluation={found} />}</Fetched>;
}
