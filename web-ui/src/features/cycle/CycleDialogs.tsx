import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { Cycle, CycleClosing, LocalText, PhaseAssessment } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useFault } from '@/shared/ui/faults';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { MemberChoice } from '@/shared/ui/MemberChoice';
import { useNetworkId } from '@/shared/useNetwork';
import type { Phase } from './cycles.model';
import { isBack, stayNow, tally } from './cycles.model';
import { usePhaseName } from './words';

export interface OfCycle {
  cycle: Cycle;
  onClose: () => void;
}

function usePath({ id }: Cycle) {
  return { network: useNetworkId(), cycle: id };
}

/** What a person decides between, each with what it means. */
function Choice<Value extends string>({ label, value, onChange, among }: {
  label: string;
  value: Value | undefined;
  onChange: (value: Value) => void;
  among: readonly { value: Value; label: string; description?: string }[];
}) {
  return (
    <Radio.Group label={label} value={value ?? ''} onChange={(chosen) => onChange(chosen as Value)} required>
      <Stack gap="xs" mt="xs">
        {among.map((each) => (
          <Radio key={each.value} value={each.value} label={each.label} description={each.description} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Goes on to a phase, or back to one and says why. What is still open on the list holds nobody up, but it is told. */
export function EnterDialog({ cycle, phase, onClose }: OfCycle & { phase: Phase }) {
  const t = useTexts('cycle');
  const phaseName = usePhaseName();
  const path = usePath(cycle);
  const [enteredBy, setEnteredBy] = useState('');
  const back = isBack(cycle, phase);
  const open = tally(stayNow(cycle)?.checklist ?? []).open;
  const content = { phase, enteredBy: enteredBy === '' ? undefined : enteredBy };
  return (
    <EntryDialog
      title={t(back ? 'enter.back' : 'enter.on', { phase: phaseName(phase) })}
      intro={t(back ? 'enter.backIntro' : 'enter.onIntro')}
      content={{ ...path, ...content }}
      reason={back ? 'required' : 'optional'}
      dayLabel={t('enter.day')}
      act={({ on, because }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/cycles/{cycle}/phases', { params: { path }, body: { ...content, on, because }, headers }),
        )
      }
      onClose={onClose}
    >
      {!back && open > 0 && <p className="noted">{t('enter.open', { count: open })}</p>}
      <MemberChoice label={t('enter.by')} nobody={t('enter.nobody')} value={enteredBy} onChange={setEnteredBy} />
    </EntryDialog>
  );
}

const SUCCESS: readonly PhaseAssessment['success'][] = ['reached', 'partly-reached', 'not-reached'];

/** The network judges how far a phase succeeded. */
export function AssessDialog({ cycle, phase, onClose }: OfCycle & { phase: Phase }) {
  const t = useTexts('cycle');
  const phaseName = usePhaseName();
  const fault = useFault();
  const path = usePath(cycle);
  const [success, setSuccess] = useState<PhaseAssessment['success']>();
  const [assessment, setAssessment] = useState('');
  const content = { phase, assessment: assessment.trim() === '' ? undefined : assessment.trim() };
  return (
    <EntryDialog
      title={t('assess.title', { phase: phaseName(phase) })}
      intro={t('assess.intro')}
      content={{ ...path, ...content, success }}
      ready={success !== undefined}
      dayLabel={t('assess.day')}
      act={({ on }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/cycles/{cycle}/assessments', {
            params: { path }, body: { ...content, success: success ?? 'reached', on }, headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Choice
        label={t('assess.success')}
        value={success}
        onChange={setSuccess}
        among={SUCCESS.map((value) => ({ value, label: t(`success.${value}`) }))}
      />
      <Textarea
        label={t('assess.words')}
        description={t('assess.wordsHelp')}
        value={assessment}
        onChange={(event) => setAssessment(event.currentTarget.value)}
        error={fault(['/assessment'])}
        autosize
        minRows={3}
      />
    </EntryDialog>
  );
}

const DECISIONS: readonly NonNullable<CycleClosing['decision']>[] = ['renew', 'continue', 'end'];

/** The cycle is over: what came of it, and how the network goes on. */
export function CloseDialog({ cycle, onClose }: OfCycle) {
  const t = useTexts('cycle');
  const fault = useFault();
  const path = usePath(cycle);
  const [summary, setSummary] = useState('');
  const [decision, setDecision] = useState<NonNullable<CycleClosing['decision']>>();
  return (
    <EntryDialog
      title={t('close.title')}
      intro={t('close.intro')}
      content={{ ...path, summary, decision }}
      ready={summary.trim() !== '' && decision !== undefined}
      dayLabel={t('close.day')}
      confirmLabel={t('close.confirm')}
      act={({ on }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/cycles/{cycle}/closing', {
            params: { path }, body: { summary: summary.trim(), decision: decision ?? 'continue', on }, headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Textarea
        label={t('close.summary')}
        description={t('close.summaryHelp')}
        value={summary}
        onChange={(event) => setSummary(event.currentTarget.value)}
        error={fault(['/summary'])}
        required
        autosize
        minRows={3}
      />
      <Choice
        label={t('close.decision')}
        value={decision}
        onChange={setDecision}
        among={DECISIONS.map((value) => ({ value, label: t(`decision.${value}`), description: t(`decisionMeaning.${value}`) }))}
      />
    </EntryDialog>
  );
}

export function RetitleDialog({ cycle, onClose }: OfCycle) {
  const t = useTexts('cycle');
  const fault = useFault();
  const path = usePath(cycle);
  const [typed, setTyped] = useState<LocalText>(cycle.title);
  const title = filled(typed);
  return (
    <EntryDialog
      title={t('retitle')}
      content={title}
      ready={Object.keys(title).length > 0}
      reason="optional"
      act={({ on, because }, headers) =>
        answerOf(client.PUT('/api/networks/{network}/cycles/{cycle}/title', { params: { path }, body: { title, on, because }, headers }))
      }
      onClose={onClose}
    >
      <LocalTextField label={t('name')} value={typed} onChange={setTyped} error={fault(['/title'])} />
    </EntryDialog>
  );
}
