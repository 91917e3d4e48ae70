import { Button, Textarea } from '@mantine/core';
import { useId } from 'react';
import type { Question } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { usePlainText, Words } from '@/shared/ui/Words';
import type { Given } from './ballot.model';
import { LONGEST_ANSWER } from './ballot.model';

interface Props {
  question: Question;
  place: number;
  given: Given | undefined;
  onGive: (given: Given | undefined) => void;
}

/** One question: the steps of a scale side by side, options below each other, or a field for words. */
export function AnswerField({ question, place, given, onGive }: Props) {
  const t = useTexts('evaluation');
  const plain = usePlainText();
  const name = useId();
  const { kind, text, steps = 0, options = [] } = question;
  if (kind === 'text') {
    const typed = given?.text ?? '';
    return (
      <Textarea
        className="card answer-field"
        label={`${place}. ${plain(text)}`}
        value={typed}
        onChange={(event) => onGive({ text: event.currentTarget.value })}
        error={typed.trim().length > LONGEST_ANSWER ? t('form.tooLong', { most: LONGEST_ANSWER }) : undefined}
        autosize
        minRows={3}
      />
    );
  }
  const choices = kind === 'choice' ? options.map(plain) : Array.from({ length: steps }, (_, step) => String(step + 1));
  return (
    <fieldset className="card answer-field">
      <legend>
        {place}. <Words of={text} />
      </legend>
      <div className={kind === 'choice' ? 'answer-options' : 'answer-steps'}>
        {choices.map((choice, step) => (
          <label key={step} className="answer-choice">
            <input type="radio" name={name} checked={given?.choice === step + 1} onChange={() => onGive({ choice: step + 1 })} />
            <span>{choice}</span>
          </label>
        ))}
      </div>
      {kind === 'scale' && (
        <p className="answer-ends small dim">
          <span>1 = {t('form.lowest')}</span>
          <span>
            {steps} = {t('form.highest')}
          </span>
        </p>
      )}
      {given !== undefined && (
        <Button variant="subtle" size="compact-sm" onClick={() => onGive(undefined)}>
          {t('form.skip')}
        </Button>
      )}
    </fieldset>
  );
}
