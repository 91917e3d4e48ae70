import { IconEyeOff } from '@tabler/icons-react';
import { useTexts } from '@/shared/i18n/useTexts';
import { Spread } from '@/shared/ui/Spread';
import { WordingText, Words } from '@/shared/ui/Words';
import type { Answered, Counted } from './results.model';
import { counted } from './results.model';
import { useEvaluationWords } from './words';

/** How many gave each answer: of a scale as columns, of options as lines of a list. */
function Counts({ of }: { of: readonly Counted[] }) {
  const t = useTexts('evaluation');
  const { percent } = useEvaluationWords();
  if (of.some(({ option }) => option !== undefined)) {
    return (
      <ul className="plain">
        {of.map(({ option, step, count, share }) => (
          <li key={step}>
            {option ? <Words of={option} /> : step}: <strong>{count}</strong> <span className="dim">({percent(share)})</span>
          </li>
        ))}
      </ul>
    );
  }
  return <Spread of={of} told={of.map(({ step, count }) => t('result.step', { step, count })).join(', ')} />;
}

/** Says why nothing is shown. */
export function Hidden({ answers }: { answers?: number }) {
  const t = useTexts('evaluation');
  return (
    <span className="hidden-result">
      <IconEyeOff size={17} aria-hidden /> {answers === undefined ? t('result.hidden') : t('result.hiddenOf', { count: answers })}
    </span>
  );
}

function CountedQuestions({ all }: { all: readonly Answered[] }) {
  const t = useTexts('evaluation');
  const { number } = useEvaluationWords();
  return (
    <table className="figures question-results">
      <caption className="for-ears">{t('result.byQuestion')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('result.question')}</th>
          <th scope="col" className="figure">
            {t('result.answers')}
          </th>
          <th scope="col" className="figure">
            {t('result.mean')}
          </th>
          <th scope="col">{t('result.spread')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((each) => (
          <tr key={each.question.key}>
            <th scope="row">
              <Words of={each.question.text} />
            </th>
            <td className="figure" data-label={t('result.answers')}>
              {each.result.answers}
            </td>
            <td className="figure" data-label={t('result.mean')}>
              {each.result.mean === undefined ? '–' : number(each.result.mean)}
            </td>
            <td>{each.result.answers === 0 ? <span className="dim">{t('result.unanswered')}</span> : each.result.hidden ? <Hidden /> : <Counts of={counted(each)} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Question by question: how the answers were spread, and what was written. */
export function Answers({ all }: { all: readonly Answered[] }) {
  const t = useTexts('evaluation');
  const inNumbers = all.filter(({ question }) => question.kind !== 'text');
  const inWords = all.filter(({ question }) => question.kind === 'text');
  return (
    <>
      {inNumbers.length > 0 && (
        <section className="card" aria-labelledby="by-question">
          <h2 id="by-question">{t('result.byQuestion')}</h2>
          <CountedQuestions all={inNumbers} />
        </section>
      )}
      {inWords.length > 0 && (
        <section className="card stack" aria-labelledby="in-words">
          <h2 id="in-words">{t('result.texts')}</h2>
          <p className="flush small dim">{t('result.textsHelp')}</p>
          {inWords.map(({ question, result }) => (
            <div key={question.key}>
              <h3>
                <Words of={question.text} />
              </h3>
              {result.answers === 0 ? (
                <p className="flush dim">{t('result.unanswered')}</p>
              ) : result.hidden ? (
                <p className="flush">
                  <Hidden answers={result.answers} />
                </p>
              ) : (
                <ul className="plain said-list">
                  {result.texts.map((text, place) => (
                    <li key={place} className="reason">
                      <WordingText of={text} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </section>
      )}
    </>
  );
}
