import type { EvaluationView } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { WordingText, Words } from '@/shared/ui/Words';
import { Answers, Hidden } from './Answers';
import { BesideWords } from './BesideWords';
import { allHidden, answered, CORE, topicsOf } from './results.model';
import { TopicResult } from './TopicResult';
import { useEvaluationWords, useLicence } from './words';

interface Props {
  evaluation: EvaluationView;
  onTarget: ((key: string) => void) | undefined;
}

/** What it came to: numbers with their pictures and tables, then question by question, and in words. */
export function Results({ evaluation, onTarget }: Props) {
  const t = useTexts('evaluation');
  const licence = useLicence();
  const { topicOf, answersOf } = useEvaluationWords();
  const { asked, note, writtenQuestions = [], answers } = evaluation;
  const topics = topicsOf(evaluation);
  const core = topics.find(({ key }) => key === CORE);
  const all = answered(evaluation);
  const nothing = answers === 0 && evaluation.state === 'closed';
  return (
    <>
      <section className="card stack" aria-labelledby="result">
        <div className="between">
          <h2 id="result">{t('result.title')}</h2>
          {!nothing && <p className="flush dim">{answersOf(evaluation)}</p>}
        </div>
        {nothing && <p className="flush">{t('nothingCame')}</p>}
        {allHidden(all) && (
          <p className="flush">
            <Hidden answers={answers} />
          </p>
        )}
        {topics.map((topic) => {
          const name = topicOf(topic.key, asked);
          return (
            <div key={topic.key}>
              <h3 className="topic-name">{name}</h3>
              <TopicResult topic={topic} name={name} onTarget={onTarget} />
            </div>
          );
        })}
        {topics.length === 0 && all.length === 0 && <p className="flush">{t('result.none')}</p>}
        {writtenQuestions.length > 0 && (
          <div>
            <h3>{t('result.written')}</h3>
            <ol className="question-list">
              {writtenQuestions.map((question, place) => (
                <li key={place}>
                  <Words of={question} />
                </li>
              ))}
            </ol>
          </div>
        )}
        {note && (
          <p className="flush">
            <span className="dim">{t('result.note')}: </span>
            <WordingText of={note} />
          </p>
        )}
        {asked && <p className="flush small dim">{t('result.source', { source: asked.source, licence: licence(asked.licence) })}</p>}
      </section>
      {core && !nothing && <BesideWords evaluation={evaluation} core={core} />}
      {!nothing && <Answers all={all} />}
    </>
  );
}
