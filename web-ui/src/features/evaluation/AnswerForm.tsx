import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useIntention } from '@/shared/api/intention';
import type { Ballot, Instrument } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { AnswerField } from './AnswerField';
import { afterSending, answersIn, emptyForm, isSent, LONGEST_ANSWER, withAnswer } from './ballot.model';
import { useBallot } from './useBallot';

interface Props {
  asked: Instrument;
  audience: 'members' | 'link';
  /** Under which name the answers are kept in this browser. */
  place: string;
  /** Whether the record knows that answers were given, here or elsewhere. */
  answered?: boolean;
  send: (ballot: Ballot) => Promise<unknown>;
  onSent?: () => void;
  /** Where to go afterwards. */
  children?: ReactNode;
}

/** The questions with what was answered to them; once it is sent, a word of thanks. */
export function AnswerForm({ asked, audience, place, answered = false, send, onSent, children }: Props) {
  const t = useTexts('evaluation');
  const { kept, change } = useBallot(place);
  const { questions } = asked;
  const [changing, setChanging] = useState(false);
  // It goes without a key that would be kept beside the sender's name: sent twice under one secret, it is one ballot all the same.
  const sending = useIntention(
    (ballot: Ballot) => send(ballot).then(() => ballot),
    (ballot) => {
      change((before) => afterSending(before, ballot));
      setChanging(false);
      window.scrollTo({ top: 0 });
      onSent?.();
    },
  );
  const beginAnew = () => {
    sending.forget();
    setChanging(false);
    change(() => emptyForm());
  };
  const answers = answersIn(kept, questions);
  const done = Object.keys(answers).length;
  const sent = isSent(kept, questions);
  if (sent && !changing) {
    return (
      <section className="card stack" aria-labelledby="thanks" role="status">
        <h2 id="thanks">{t('answering.thanks')}</h2>
        <p className="flush">{t('answering.thanksLead')}</p>
        <p className="flush dim">{t('answering.change')}</p>
        <div className="row">
          <Button variant="default" onClick={() => setChanging(true)}>
            {t('answering.changeNow')}
          </Button>
          {children}
        </div>
        {audience === 'link' && (
          <div>
            <Button variant="subtle" onClick={beginAnew}>
              {t('answering.another')}
            </Button>
            <p className="flush small dim">{t('answering.anotherHelp')}</p>
          </div>
        )}
      </section>
    );
  }
  const tooLong = Object.values(answers).some(({ text = '' }) => text.length > LONGEST_ANSWER);
  const stranger = sending.problem?.code === 'not-your-answers';
  return (
    <form
      className="stack answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (done > 0 && !tooLong) {
          sending.submit({ secret: kept.secret, answers });
        }
      }}
    >
      <section className="card" aria-labelledby="anonymous">
        <h2 id="anonymous">
          <IconEyeOff size={20} aria-hidden /> {t('answering.anonymous')}
        </h2>
        <p>{t(`answering.${audience}`)}</p>
        <p className="flush">{t('answering.change')}</p>
      </section>
      {answered && kept.sent === undefined && <p className="noted">{t('answering.elsewhere')}</p>}
      {kept.sent !== undefined && !sent && <p className="noted">{t('form.unsent')}</p>}
      {questions.map((question, number) => (
        <AnswerField
          key={question.key}
          question={question}
          place={number + 1}
          given={kept.answers[question.key]}
          onGive={(given) => change((before) => withAnswer(before, question.key, given))}
        />
      ))}
      {sending.problem && <ProblemNote problem={sending.problem} />}
      {stranger && (
        <div>
          <Button variant="default" onClick={beginAnew}>
            {t('answering.emptyForm')}
          </Button>
        </div>
      )}
      <div className="card answer-send">
        <div>
          <p className="flush">
            <strong>{t('form.progress', { done, all: questions.length })}</strong>
          </p>
          <p className="flush small dim">
            {done === 0 ? t('form.nothing') : t('form.kept')} {t('form.optional')}
          </p>
        </div>
        <Button type="submit" size="md" disabled={done === 0 || tooLong} loading={sending.pending}>
          {t(kept.sent === undefined ? 'form.send' : 'form.sendAgain')}
        </Button>
      </div>
    </form>
  );
}
