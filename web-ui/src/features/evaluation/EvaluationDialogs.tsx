import { Button, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { useIntention } from '@/shared/api/intention';
import type { EvaluationActionAgreed, EvaluationView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { DayField } from '@/shared/ui/DayField';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useFault } from '@/shared/ui/faults';
import { LinkDialog } from '@/shared/ui/LinkDialog';
import { MemberChoice } from '@/shared/ui/MemberChoice';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { WordingText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { takesAnswers } from './evaluations.model';
import { FEWEST, subjects } from './results.model';
import { useEvaluationWords } from './words';

export interface OfEvaluation {
  evaluation: EvaluationView;
  onClose: () => void;
}

function usePath({ id }: EvaluationView) {
  return { network: useNetworkId(), evaluation: id };
}

/** The words of a dialog, as they are typed in the reader's language. */
export function WordsField({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  const fault = useFault();
  return (
    <Textarea
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={fault(['/text', '/what', '/evidence'])}
      required
      autosize
      minRows={3}
    />
  );
}

export function CloseDialog({ evaluation, onClose }: OfEvaluation) {
  const t = useTexts('evaluation');
  const language = useLanguage();
  const { today } = useClock();
  const path = usePath(evaluation);
  const { answers, answerBy = '' } = evaluation;
  return (
    <EntryDialog
      title={t('close.title')}
      intro={t('close.intro')}
      content={path}
      asksDay={false}
      confirmLabel={t('close.confirm')}
      act={(_, headers) =>
        answerOf(client.POST('/api/networks/{network}/evaluations/{evaluation}/closing', { params: { path }, body: {}, headers }))
      }
      onClose={onClose}
    >
      {takesAnswers(evaluation, today) && <p className="noted">{t('close.early', { day: shortDay(answerBy, language) })}</p>}
      {answers !== undefined && answers < FEWEST && <p className="noted">{t('close.few')}</p>}
    </EntryDialog>
  );
}

/** Makes the address under which anybody may answer, and shows it this once. */
export function AnswerLinkDialog({ evaluation, onClose }: OfEvaluation) {
  const t = useTexts('evaluation');
  const shared = useTexts('shared');
  const path = usePath(evaluation);
  const [link, setLink] = useState<string>();
  const making = useIntention(
    (_: string, headers) => answerOf(client.POST('/api/networks/{network}/evaluations/{evaluation}/link', { params: { path }, headers })),
    ({ address }) => setLink(address),
  );
  if (link !== undefined) {
    return <LinkDialog title={t('link.title')} label={t('link.title')} help={t('link.help')} link={link} onClose={onClose} />;
  }
  return (
    <Modal opened onClose={onClose} title={t('link.ask')} size="lg" closeButtonProps={{ 'aria-label': shared('close') }}>
      <Stack>
        <p className="flush">{t('link.intro')}</p>
        {making.problem && <ProblemNote problem={making.problem} />}
        <div>
          <Button loading={making.pending} onClick={() => making.submit(path.evaluation)}>
            {t('link.confirm')}
          </Button>
        </div>
      </Stack>
    </Modal>
  );
}

export function InterpretDialog({ evaluation, onClose }: OfEvaluation) {
  const t = useTexts('evaluation');
  const path = usePath(evaluation);
  const [text, setText] = useState('');
  return (
    <EntryDialog
      title={t('said.dialog')}
      intro={t('said.intro')}
      content={text.trim()}
      ready={text.trim() !== ''}
      act={({ on }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/evaluations/{evaluation}/interpretations', { params: { path }, body: { text: text.trim(), on }, headers }),
        )
      }
      onClose={onClose}
    >
      <WordsField label={t('said.text')} value={text} onChange={setText} />
    </EntryDialog>
  );
}

export function ActionDialog({ evaluation, onClose }: OfEvaluation) {
  const t = useTexts('evaluation');
  const fault = useFault();
  const path = usePath(evaluation);
  const [text, setText] = useState('');
  const [owner, setOwner] = useState('');
  const [dueOn, setDueOn] = useState<Day>();
  const content = { text: text.trim(), owner: owner === '' ? undefined : owner, dueOn };
  return (
    <EntryDialog
      title={t('actions.dialog')}
      intro={t('actions.intro')}
      content={content}
      ready={content.text !== ''}
      act={({ on }, headers) =>
        answerOf(client.POST('/api/networks/{network}/evaluations/{evaluation}/actions', { params: { path }, body: { ...content, on }, headers }))
      }
      onClose={onClose}
    >
      <WordsField label={t('actions.text')} value={text} onChange={setText} />
      <MemberChoice label={t('actions.owner')} nobody={t('actions.nobody')} value={owner} onChange={setOwner} error={fault(['/owner'])} />
      <DayField label={t('actions.dueOn')} value={dueOn} onChange={setDueOn} clearable />
    </EntryDialog>
  );
}

export function FinishDialog({ evaluation, action, onClose }: OfEvaluation & { action: EvaluationActionAgreed }) {
  const t = useTexts('evaluation');
  const path = { ...usePath(evaluation), action: action.id };
  return (
    <EntryDialog
      title={t('actions.finishTitle')}
      intro={
        <>
          “<WordingText of={action.text} />”
        </>
      }
      content={path}
      dayLabel={t('actions.finishDay')}
      confirmLabel={t('actions.finish')}
      act={({ on }, headers) =>
        answerOf(client.POST('/api/networks/{network}/evaluations/{evaluation}/actions/{action}/finish', { params: { path }, body: { on }, headers }))
      }
      onClose={onClose}
    />
  );
}

/** Something that the result shows becomes what the network wants to get better at. */
export function TargetDialog({ evaluation, about: first = '', onClose }: OfEvaluation & { about?: string }) {
  const t = useTexts('evaluation');
  const { axisOf } = useEvaluationWords();
  const path = usePath(evaluation);
  const [about, setAbout] = useState(first);
  const [text, setText] = useState('');
  const content = { about, text: text.trim() };
  return (
    <EntryDialog
      title={t('targets.dialog')}
      intro={t('targets.intro')}
      content={content}
      ready={about !== '' && content.text !== ''}
      act={({ on }, headers) =>
        answerOf(client.POST('/api/networks/{network}/evaluations/{evaluation}/targets', { params: { path }, body: { ...content, on }, headers }))
      }
      onClose={onClose}
    >
      <NativeSelect
        label={t('targets.about')}
        value={about}
        onChange={(event) => setAbout(event.currentTarget.value)}
        required
        data={[{ value: '', label: t('choose') }, ...subjects(evaluation).map((subject) => ({ value: subject.key, label: axisOf(subject) }))]}
      />
      <WordsField label={t('targets.text')} value={text} onChange={setText} />
    </EntryDialog>
  );
}
