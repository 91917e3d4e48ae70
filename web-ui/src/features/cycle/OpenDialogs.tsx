import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { evaluationsQuery, impactQuery } from '@/shared/api/queries';
import type { Cycle, LocalText } from '@/shared/api/types';
import { decimal } from '@/shared/i18n/numbers';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useFault } from '@/shared/ui/faults';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { WordingText, Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import type { OfCycle } from './CycleDialogs';
import type { Phase } from './cycles.model';
import { phaseOf, PHASES } from './cycles.model';
import { QuestionFields } from './QuestionFields';
import { bodyOf, draftOf, UNANSWERED } from './questions.draft';
import { targetsSince } from './targets.model';
import { usePhaseName } from './words';

interface Props {
  /** The last cycle of the same kind. */
  before?: Cycle;
  /** The cycle that a theme group's own is to be part of. */
  partOf?: Cycle;
  onClose: () => void;
}

/** What evaluations made a development target since the last cycle began: it may answer why there is a next one. */
function Targets({ since }: { since?: string }) {
  const t = useTexts('cycle');
  const { data } = useQuery(evaluationsQuery(useNetworkId(), {}));
  const targets = targetsSince(data?.evaluations ?? [], since);
  if (targets.length === 0) {
    return null;
  }
  return (
    <div className="said-before">
      <p className="flush small dim">{t('open.targets')}</p>
      <ul>
        {targets.map(({ entryId, text }) => (
          <li key={entryId}>
            <WordingText of={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where what is measured stands: what has moved, and what has not, may answer it too. */
function Impact() {
  const t = useTexts('cycle');
  const language = useLanguage();
  const { data } = useQuery(impactQuery(useNetworkId(), {}));
  const indicators = (data?.indicators ?? []).filter(({ measurements }) => measurements.length > 0);
  if (indicators.length === 0) {
    return null;
  }
  return (
    <div className="said-before">
      <p className="flush small dim">{t('open.impact')}</p>
      <ul>
        {indicators.map(({ id, name, baseline, target, measurements }) => {
          const last = measurements.at(-1);
          const told = [
            baseline === undefined ? '' : t('open.baseline', { value: decimal(baseline, language) }),
            last === undefined ? '' : t('open.latest', { value: decimal(last.value, language), day: shortDay(last.on, language) }),
            target === undefined ? '' : t('open.aim', { value: decimal(target, language) }),
          ];
          return (
            <li key={id}>
              <Words of={name} />: {told.filter((part) => part !== '').join(', ')}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function BesideWhy({ since }: { since?: string }) {
  return (
    <>
      <Targets since={since} />
      <Impact />
    </>
  );
}

/** Sets out on a cycle, the network's own or a theme group's, with the last one's answers beside. */
export function OpenDialog({ before, partOf, onClose }: Props) {
  const t = useTexts('cycle');
  const phaseName = usePhaseName();
  const fault = useFault();
  const language = useLanguage();
  const network = useNetworkId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<LocalText>({});
  const [group, setGroup] = useState('');
  const [phase, setPhase] = useState<Phase>(1);
  const [answers, setAnswers] = useState(UNANSWERED);
  const title = filled(typed);
  const body = {
    title,
    phase,
    partOf: partOf?.id,
    group: partOf ? { [language]: group.trim() } : undefined,
    questions: bodyOf(answers, language, before ? [before.questions] : []),
  };
  return (
    <EntryDialog
      title={t(partOf ? 'open.sub' : 'open.title')}
      intro={t(partOf ? 'open.subIntro' : before ? 'open.nextIntro' : 'open.intro')}
      content={body}
      ready={Object.keys(title).length > 0 && (partOf === undefined || group.trim() !== '')}
      dayLabel={t('open.day')}
      confirmLabel={t('open.confirm')}
      act={({ on }, headers) =>
        answerOf(client.POST('/api/networks/{network}/cycles', { params: { path: { network } }, body: { ...body, on }, headers }))
      }
      onClose={onClose}
      onDone={() => {
        if (!partOf) {
          void navigate({ to: paths.development(network), search: ({ lang }: { lang?: string }) => ({ lang }) } as never);
        }
      }}
    >
      <LocalTextField label={t('name')} value={typed} onChange={setTyped} error={fault(['/title'])} />
      {partOf && (
        <TextInput
          label={t('open.group')}
          description={t('open.groupHelp')}
          value={group}
          onChange={(event) => setGroup(event.currentTarget.value)}
          error={fault(['/group'])}
          required
        />
      )}
      <QuestionFields value={answers} onChange={setAnswers} before={before} besideWhy={<BesideWhy since={before?.openedOn} />} />
      <NativeSelect
        label={t('open.phase')}
        value={String(phase)}
        onChange={(event) => setPhase(phaseOf(Number(event.currentTarget.value)))}
        data={PHASES.map((each) => ({ value: String(each), label: `${each.toString()}. ${phaseName(each)}` }))}
      />
    </EntryDialog>
  );
}

/** Answers the five questions anew, from a day on. */
export function QuestionsDialog({ cycle, before, onClose }: OfCycle & { before?: Cycle }) {
  const t = useTexts('cycle');
  const language = useLanguage();
  const path = { network: useNetworkId(), cycle: cycle.id };
  const [answers, setAnswers] = useState(() => draftOf(cycle.questions));
  const questions = bodyOf(answers, language, [cycle.questions, ...(before ? [before.questions] : [])]);
  return (
    <EntryDialog
      title={t('questions.change')}
      intro={t('questions.changeIntro')}
      content={questions}
      reason="optional"
      act={({ on, because }, headers) =>
        answerOf(client.PUT('/api/networks/{network}/cycles/{cycle}/questions', { params: { path }, body: { questions, on, because }, headers }))
      }
      onClose={onClose}
    >
      <QuestionFields value={answers} onChange={setAnswers} before={before} />
    </EntryDialog>
  );
}
