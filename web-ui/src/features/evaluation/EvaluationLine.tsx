import type { EvaluationView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { PageLink } from '@/shared/ui/PageLink';
import { useNetworkId } from '@/shared/useNetwork';
import { dayOf, takesAnswers } from './evaluations.model';
import { StateBadge } from './StateBadge';
import { useEvaluationWords } from './words';

/** One evaluation in the list: when, what, how many answered, and the result in a line. */
export function EvaluationLine({ evaluation, yours = false }: { evaluation: EvaluationView; yours?: boolean }) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const network = useNetworkId();
  const { day } = useClock();
  const words = useEvaluationWords();
  const { id, state, answerBy } = evaluation;
  const until = answerBy === undefined ? '' : shortDay(answerBy, language);
  const when = state !== 'open' ? shortDay(dayOf(evaluation), language) : t(takesAnswers(evaluation, day) ? 'answerBy' : 'answeredBy', { day: until });
  const title = words.titleOf(evaluation);
  const instrument = words.instrumentOf(evaluation);
  const result = words.resultOf(evaluation);
  return (
    <li className="evaluation-line">
      <p className="flush evaluation-day">{when}</p>
      <div>
        <h3>
          <PageLink to={paths.evaluation(network, id)} className="seat-name">
            {title}
          </PageLink>
        </h3>
        {instrument !== title && <p className="flush small dim">{instrument}</p>}
        {result !== '' && <p className="flush evaluation-result">{result}</p>}
      </div>
      <p className="flush small">{words.answersOf(evaluation)}</p>
      <div className="evaluation-state">
        {yours ? (
          <PageLink to={paths.answer(network, id)} className="button-link" aria-label={`${t('answer')}: ${title}`}>
            {t('answer')}
          </PageLink>
        ) : (
          <StateBadge evaluation={evaluation} />
        )}
      </div>
    </li>
  );
}
