import type { Cycle } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { WordingText } from '@/shared/ui/Words';
import { QUESTIONS } from './cycles.model';

/** The five questions with the answers of a cycle. */
export function Questions({ cycle }: { cycle: Cycle }) {
  const t = useTexts('cycle');
  return (
    <section className="card" aria-labelledby="questions">
      <h2 id="questions">{t('questions.title')}</h2>
      <dl className="five-questions">
        {QUESTIONS.map((question) => {
          const answer = cycle.questions[question];
          return (
            <div key={question}>
              <dt>{t(`question.${question}`)}</dt>
              <dd>{answer ? <WordingText of={answer} /> : <span className="dim">{t('questions.unanswered')}</span>}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
