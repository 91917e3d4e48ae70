import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { AgreementView, Level, LocalText, Version } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { DayField } from '@/shared/ui/DayField';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { MemberChoice } from '@/shared/ui/MemberChoice';
import { ProposeDialog } from './ProposeDialog';
import type { You } from './useYou';

export type AgreementAction = 'propose' | 'commit' | 'review' | 'notice' | 'title' | 'owner';

interface Props {
  agreement: AgreementView;
  you: You;
  onClose: () => void;
}

interface OfVersion extends Props {
  version: Version;
}

const OUTCOMES = ['kept', 'to-be-revised', 'ended'] as const;
const LEVELS = ['full', 'partial', 'not-yet'] as const satisfies readonly Level[];

function useAbout({ agreement, version }: OfVersion) {
  const t = useTexts('agreement');
  const plain = usePlainText();
  const network = useNetworkId();
  return {
    path: { network, proposal: version.proposalId },
    about: `${plain(agreement.title)}, ${t('version', { version: version.version }).toLowerCase()}.`,
  };
}

function ReviewDialog(props: OfVersion) {
  const t = useTexts('agreement');
  const { path, about } = useAbout(props);
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('kept');
  const [next, setNext] = useState<Day>();
  const nextReviewOn = outcome === 'ended' ? undefined : next;
  return (
    <EntryDialog
      title={t('review.title')}
      intro={about}
      content={{ outcome, nextReviewOn }}
      dayLabel={t('review.day')}
      reason={outcome === 'kept' ? 'optional' : 'required'}
      act={(when, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/proposals/{proposal}/reviews', {
            params: { path },
            body: { outcome, nextReviewOn, ...when },
            headers,
          }),
        )
      }
      onClose={props.onClose}
    >
      <Radio.Group
        label={t('review.outcome')}
        value={outcome}
        onChange={(value) => setOutcome(OUTCOMES.find((each) => each === value) ?? outcome)}
      >
        <Stack gap="xs" mt="xs">
          {OUTCOMES.map((each) => (
            <Radio key={each} value={each} label={t(`review.outcomes.${each}`)} description={t(`review.meanings.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {outcome !== 'ended' && <DayField label={t('review.next')} value={next} onChange={setNext} clearable />}
    </EntryDialog>
  );
}

function NoticeDialog(props: OfVersion) {
  const t = useTexts('agreement');
  const { path, about } = useAbout(props);
  const [endsOn, setEndsOn] = useState<Day>();
  return (
    <EntryDialog
      title={t('notice.title')}
      intro={`${about} ${t('notice.intro')}`}
      content={{ endsOn }}
      dayLabel={t('notice.day')}
      reason="required"
      act={(when, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/proposals/{proposal}/notice', { params: { path }, body: { endsOn, ...when }, headers }),
        )
      }
      onClose={props.onClose}
    >
      <DayField label={t('notice.endsOn')} description={t('notice.endsOnHelp')} value={endsOn} onChange={setEndsOn} clearable />
    </EntryDialog>
  );
}

function CommitDialog(props: OfVersion) {
  const t = useTexts('agreement');
  const { path, about } = useAbout(props);
  const { keeper, memberId } = props.you;
  const [member, setMember] = useState(memberId ?? '');
  const [level, setLevel] = useState<Level>('full');
  return (
    <EntryDialog
      title={t('commit.title')}
      intro={`${about} ${t('commit.intro')}`}
      content={{ member, level }}
      ready={member !== ''}
      reason={level === 'full' ? 'optional' : 'required'}
      act={(when, headers) =>
        answerOf(
          client.PUT('/api/networks/{network}/proposals/{proposal}/commitments/{member}', {
            params: { path: { ...path, member } },
            body: { level, ...when },
            headers,
          }),
        )
      }
      onClose={props.onClose}
    >
      {keeper && <MemberChoice label={t('commit.member')} nobody="" value={member} onChange={setMember} required />}
      <LevelChoice value={level} onChange={setLevel} />
    </EntryDialog>
  );
}

export function LevelChoice({ value, onChange }: { value: Level; onChange: (level: Level) => void }) {
  const t = useTexts('agreement');
  return (
    <Radio.Group
      label={t('commit.level')}
      value={value}
      onChange={(chosen) => onChange(LEVELS.find((each) => each === chosen) ?? value)}
    >
      <Stack gap="xs" mt="xs">
        {LEVELS.map((each) => (
          <Radio key={each} value={each} label={t(`commit.levels.${each}`)} description={t(`commit.meanings.${each}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function TitleDialog({ agreement, onClose }: Props) {
  const t = useTexts('agreement');
  const path = { network: useNetworkId(), agreement: agreement.id };
  const [typed, setTyped] = useState<LocalText>(agreement.title);
  const title = filled(typed);
  return (
    <EntryDialog
      title={t('retitle')}
      content={title}
      ready={Object.keys(title).length > 0}
      reason="optional"
      act={(when, headers) =>
        answerOf(
          client.PUT('/api/networks/{network}/agreements/{agreement}/title', { params: { path }, body: { title, ...when }, headers }),
        )
      }
      onClose={onClose}
    >
      <LocalTextField label={t('take.name')} value={typed} onChange={setTyped} />
    </EntryDialog>
  );
}

function OwnerDialog({ agreement, onClose }: Props) {
  const t = useTexts('agreement');
  const path = { network: useNetworkId(), agreement: agreement.id };
  const [chosen, setChosen] = useState(agreement.owner ?? '');
  const owner = chosen === '' ? undefined : chosen;
  return (
    <EntryDialog
      title={t('changeOwner')}
      content={{ owner }}
      reason="optional"
      act={(when, headers) =>
        answerOf(
          client.PUT('/api/networks/{network}/agreements/{agreement}/owner', { params: { path }, body: { owner, ...when }, headers }),
        )
      }
      onClose={onClose}
    >
      <MemberChoice label={t('take.owner')} nobody={t('take.nobody')} value={chosen} onChange={setChosen} />
    </EntryDialog>
  );
}

export function AgreementDialog({ action, agreement, you, onClose }: Props & { action: AgreementAction }) {
  const version = agreement.versions.find(({ state }) => state === 'in-force');
  const own = { agreement, you, onClose };
  switch (action) {
    case 'propose':
      return <ProposeDialog {...own} />;
    case 'title':
      return <TitleDialog {...own} />;
    case 'owner':
      return <OwnerDialog {...own} />;
    case 'commit':
      return version && <CommitDialog {...own} version={version} />;
    case 'review':
      return version && <ReviewDialog {...own} version={version} />;
    case 'notice':
      return version && <NoticeDialog {...own} version={version} />;
  }
}
