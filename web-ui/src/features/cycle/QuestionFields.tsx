import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Cycle } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { useFault } from '@/shared/ui/faults';
import { WordingText } from '@/shared/ui/Words';
import { QUESTIONS } from './cycles.model';
import type { QuestionsDraft } from './questions.draft';
import { draftOf } from './questions.draft';

interface Props {
  value: QuestionsDraft;
  onChange: (draft: QuestionsDraft) => void;
  /** The cycle whose answers stand beside. */
  before?: Cycle;
  /** What stands beside the first question. */
  besideWhy?: ReactNode;
}

/** The five questions, each with what was answered the last time. */
export function QuestionFields({ value, onChange, before, besideWhy }: Props) {
  const t = useTexts('cycle');
  const fault = useFault();
  const said = before && draftOf(before.questions);
  return (
    <div className="question-fields">
      {QUESTIONS.map((question) => {
        const earlier = before?.questions[question];
        return (
          <div key={question} className="question-field">
            <Textarea
              label={t(`question.${question}`)}
              description={t(`questionHelp.${question}`)}
              value={value[question]}
              onChange={(event) => onChange({ ...value, [question]: event.currentTarget.value })}
              error={fault([`/questions/${question}`])}
              autosize
              minRows={2}
            />
            {question === 'why' && besideWhy}
            {earlier && value[question] !== said?.[question] && (
              <div className="said-before">
                <p className="flush small dim">{t('questions.before', { number: before.number })}</p>
                <p className="flush">
                  <WordingText of={earlier} />
                </p>
                <button type="button" className="plain-button small" onClick={() => onChange({ ...value, [question]: said?.[question] ?? '' })}>
                  {t('questions.take')}
                  <span className="for-ears">: {t(`question.${question}`)}</span>
                </button>
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
