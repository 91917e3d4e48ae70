import { NativeSelect, Radio, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, client } from '@/shared/api/client';
import type { GoalType, LocalText } from '@/shared/api/types';
import { paths } from '@/shared/paths';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { useNetworkId, useNetworkLanguages } from '@/shared/useNetwork';
import type { Heading } from './headings';
import { GOALS, headingFrom, HEADINGS, isStandard } from './headings';
import { MemberChoice } from '@/shared/ui/MemberChoice';

/** What is to be taken up, as far as it is known when the dialog opens. */
export interface Subject {
  heading?: Heading;
}

interface Props {
  subject: Subject;
  /** The standard headings that have no practice yet. */
  left: readonly Heading[];
  onClose: () => void;
}

const OWN = '';

/** A standard heading or kind of goal by its name in each of the network's languages. */
function useStandardTitle() {
  const { i18n } = useTranslation();
  const languages = useNetworkLanguages();
  return (key: string): LocalText =>
    Object.fromEntries(
      languages
        .filter((language) => i18n.hasResourceBundle(language, 'agreement'))
        .map((language) => [language, i18n.getFixedT(language, 'agreement')(key as never)]),
    );
}

/** Takes up a question on which the network wants to agree; the text comes with the first proposal. */
export function TakeUpDialog({ subject, left, onClose }: Props) {
  const { t } = useTranslation('agreement');
  const network = useNetworkId();
  const navigate = useNavigate();
  const titleOf = useStandardTitle();
  const [kind, setKind] = useState<'practice' | 'goal'>('practice');
  const [heading, setHeading] = useState<string>(subject.heading ?? left[0] ?? OWN);
  const [goalType, setGoalType] = useState<GoalType>('quality-of-service');
  const [owner, setOwner] = useState('');
  const suggested = kind === 'goal' ? titleOf(`goalTypes.${goalType}`) : isStandard(heading) ? titleOf(`headings.${heading}`) : {};
  const [typed, setTyped] = useState<LocalText>();
  const title = filled(typed ?? suggested);
  const named = Object.values(title)[0] ?? '';
  const about =
    kind === 'goal'
      ? { kind, goalType }
      : {
          kind,
          heading: isStandard(heading) ? heading : headingFrom(named),
          order: isStandard(heading) ? HEADINGS.indexOf(heading) + 1 : undefined,
        };
  const content = { ...about, title, owner: owner === '' ? undefined : owner };
  const suggestAnew = () => setTyped(undefined);
  return (
    <EntryDialog
      title={t('take.title')}
      content={content}
      ready={named !== '' && (kind === 'goal' || about.heading !== '')}
      dayLabel={t('take.day')}
      confirmLabel={t('takeUp')}
      act={({ on }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/agreements', { params: { path: { network } }, body: { ...content, on }, headers }),
        )
      }
      onClose={onClose}
      onDone={({ id }) =>
        void navigate({ to: paths.agreement(network, id), search: ({ lang }: { lang?: string }) => ({ lang }) } as never)
      }
    >
      <Radio.Group
        label={t('take.what')}
        value={kind}
        onChange={(value) => {
          setKind(value === 'goal' ? 'goal' : 'practice');
          suggestAnew();
        }}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="practice" label={t('take.practice')} description={t('take.practiceHelp')} />
          <Radio value="goal" label={t('take.goal')} description={t('take.goalHelp')} />
        </Stack>
      </Radio.Group>
      {kind === 'practice' ? (
        <NativeSelect
          label={t('take.heading')}
          value={heading}
          onChange={(event) => {
            setHeading(event.currentTarget.value);
            suggestAnew();
          }}
          data={[...left.map((each) => ({ value: each, label: t(`headings.${each}`) })), { value: OWN, label: t('take.own') }]}
        />
      ) : (
        <Radio.Group
          label={t('take.goalType')}
          value={goalType}
          onChange={(value) => {
            setGoalType(GOALS.find((each) => each === value) ?? goalType);
            suggestAnew();
          }}
        >
          <Stack gap="xs" mt="xs">
            {GOALS.map((each) => (
              <Radio key={each} value={each} label={t(`goalTypes.${each}`)} description={t(`goalMeanings.${each}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <LocalTextField label={t('take.name')} value={typed ?? suggested} onChange={setTyped} />
      <MemberChoice label={t('take.owner')} nobody={t('take.nobody')} value={owner} onChange={setOwner} />
    </EntryDialog>
  );
}
