import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { meetingsWaitingQuery } from '@/shared/api/queries';
import type { Attendee, MeetingView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { plusDays } from '@/shared/time/days';
import { longDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { DayField } from '@/shared/ui/DayField';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { Spread } from '@/shared/ui/Spread';
import { useWish } from '@/shared/useWish';
import { LateMark } from './LateMark';
import type { May } from './life.model';
import type { OfMeeting } from './MeetingDialogs';
import { usePath } from './MeetingDialogs';
import { isHeld } from './meetings.model';
import type { PulseQuestion } from './pulse.model';
import { ANSWERS, askedOf, QUESTIONS, spreadOf, stateOf } from './pulse.model';
import { useMeetingWords } from './words';

const A_WEEK = 7;

interface AnswerProps {
  meeting: MeetingView;
  attendee: Attendee;
  answerBy: string;
}

function Answer({ meeting, attendee, answerBy }: AnswerProps) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const { seatOf } = useMeetingWords();
  const path = { ...usePath({ meeting }), member: attendee.seat.memberId };
  const [given, setGiven] = useState<Partial<Record<PulseQuestion, number>>>({});
  // An answer that isn't waited for any more has been given; which it was is told to nobody.
  const waiting = useQuery(meetingsWaitingQuery).data;
  const answered =
    waiting !== undefined &&
    !waiting.some(({ kind, meetingId, memberId }) => kind === 'answer-pulse' && meetingId === path.meeting && memberId === path.member);
  const wish = useWish((body: { movedForward: number; wasHeard: number }, headers) =>
    answerOf(client.PUT('/api/networks/{network}/meetings/{meeting}/pulse/answers/{member}', { params: { path }, body, headers })),
  );
  const movedForward = given['moved-forward'];
  const wasHeard = given['was-heard'];
  const name = `pulse-${path.member}`;
  return (
    <section className={answered ? 'card stack no-print' : 'card waiting stack no-print'} aria-labelledby={`${name} ${name}-seat`}>
      <h2 id={name}>{t(answered ? 'pulse.answered' : 'pulse.title')}</h2>
      <p id={`${name}-seat`} className="flush dim">
        {seatOf(attendee.seat)}
      </p>
      <p className="flush">{t(answered ? 'pulse.changeUntil' : 'pulse.answerUntil', { day: longDay(answerBy, language) })}</p>
      {QUESTIONS.map((question) => (
        <fieldset key={question} className="pulse-question">
          <legend>{t(`pulse.question.${question}`)}</legend>
          <div className="pulse-steps">
            {ANSWERS.map((step) => (
              <label key={step}>
                <input
                  type="radio"
                  name={`${name}-${question}`}
                  checked={given[question] === step}
                  onChange={() => setGiven((before) => ({ ...before, [question]: step }))}
                />
                <span>{step}</span>
              </label>
            ))}
          </div>
          <p className="pulse-ends small dim">
            <span>1 = {t('pulse.lowest')}</span>
            <span>5 = {t('pulse.highest')}</span>
          </p>
        </fieldset>
      ))}
      <div className="row">
        <Button
          disabled={movedForward === undefined || wasHeard === undefined}
          loading={wish.pending}
          onClick={() => movedForward !== undefined && wasHeard !== undefined && wish.submit({ movedForward, wasHeard })}
        >
          {t(answered ? 'pulse.change' : 'pulse.send')}
        </Button>
      </div>
      <p className="flush small dim">{t('pulse.privacy')}</p>
      {wish.problem && <ProblemNote problem={wish.problem} />}
    </section>
  );
}

/** Whoever was there answers two questions, for each seat for which they speak, as long as answers are taken. */
export function YourPulse({ meeting, seats }: { meeting: MeetingView; seats: readonly string[] }) {
  const { day } = useClock();
  const { pulse } = meeting;
  if (pulse === undefined || stateOf(pulse, day) !== 'open') {
    return null;
  }
  return askedOf(meeting.attendees, seats).map((attendee) => (
    <Answer key={attendee.seat.memberId} meeting={meeting} attendee={attendee} answerBy={pulse.answerBy} />
  ));
}

function AskDialog({ meeting, onClose }: OfMeeting) {
  const t = useTexts('meeting');
  const path = usePath({ meeting });
  const { today } = useClock();
  const [answerBy, setAnswerBy] = useState<string | undefined>(plusDays(today, A_WEEK));
  return (
    <EntryDialog
      title={t('pulse.askTitle')}
      intro={t('pulse.askIntro')}
      content={{ answerBy }}
      ready={answerBy !== undefined}
      asksDay={false}
      confirmLabel={t('pulse.ask')}
      act={(_, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/meetings/{meeting}/pulse', { params: { path }, body: { answerBy: answerBy ?? today }, headers }),
        )
      }
      onClose={onClose}
    >
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question}>{t(`pulse.question.${question}`)}</li>
        ))}
      </ul>
      <DayField label={t('pulse.lastDay')} value={answerBy} onChange={setAnswerBy} min={today} required />
    </EntryDialog>
  );
}

function CountDialog({ meeting, onClose }: OfMeeting) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const path = usePath({ meeting });
  const { today } = useClock();
  const { pulse } = meeting;
  return (
    <EntryDialog
      title={t('pulse.countTitle')}
      intro={t('pulse.countIntro')}
      content={path.meeting}
      asksDay={false}
      confirmLabel={t('pulse.count')}
      act={(_, headers) =>
        answerOf(client.POST('/api/networks/{network}/meetings/{meeting}/pulse/counting', { params: { path }, body: {}, headers }))
      }
      onClose={onClose}
    >
      {pulse && stateOf(pulse, today) === 'open' && (
        <p className="noted flush">{t('pulse.countEarly', { day: longDay(pulse.answerBy, language) })}</p>
      )}
    </EntryDialog>
  );
}

function Counted({ pulse }: { pulse: NonNullable<MeetingView['pulse']> }) {
  const t = useTexts('meeting');
  const answers = pulse.answers ?? 0;
  return (
    <>
      <p className="flush">{t('pulse.of', { count: answers, attendants: pulse.attendants ?? answers })}</p>
      {pulse.counts.length === 0 && answers > 0 && <p className="flush dim">{t('pulse.few')}</p>}
      {QUESTIONS.map((question) => {
        const spread = spreadOf(pulse, question);
        return (
          spread.length > 0 && (
            <div key={question}>
              <h3>{t(`pulse.question.${question}`)}</h3>
              <Spread of={spread} told={spread.map(({ step, count }) => t('pulse.step', { step, count })).join(', ')} />
            </div>
          )
        );
      })}
      {pulse.counts.length > 0 && (
        <p className="flush small dim">
          1 = {t('pulse.lowest')}, 5 = {t('pulse.highest')}
        </p>
      )}
    </>
  );
}

/** The two questions after a meeting: asked, waited for, and counted without a word on who answered what. */
export function Pulse({ meeting, may }: { meeting: MeetingView; may: May }) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const { day } = useClock();
  const [open, setOpen] = useState<'ask' | 'count'>();
  const { pulse, summary } = meeting;
  const state = pulse && stateOf(pulse, day);
  if (!isHeld(summary) || (pulse === undefined && !may.run)) {
    return null;
  }
  const close = () => setOpen(undefined);
  return (
    <section className="card stack" aria-labelledby="pulse">
      <h2 id="pulse">{t('pulse.title')}</h2>
      {pulse === undefined ? (
        <p className="flush">{t('pulse.notAsked')}</p>
      ) : state === 'counted' ? (
        <Counted pulse={pulse} />
      ) : (
        <p className="flush">{t(`pulse.${state ?? 'open'}`, { day: longDay(pulse.answerBy, language) })}</p>
      )}
      <LateMark of={pulse?.counted ?? pulse?.opened} />
      {may.run && state !== 'counted' && (
        <div className="row no-print">
          <Button variant="default" onClick={() => setOpen(pulse === undefined ? 'ask' : 'count')}>
            {t(pulse === undefined ? 'pulse.ask' : 'pulse.count')}
          </Button>
        </div>
      )}
      {open === 'ask' && <AskDialog meeting={meeting} onClose={close} />}
      {open === 'count' && <CountDialog meeting={meeting} onClose={close} />}
    </section>
  );
}
