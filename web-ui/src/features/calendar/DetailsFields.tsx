import { Fieldset, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Ring } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { useFault } from '@/shared/ui/faults';
import { LocalTextField } from '@/shared/ui/LocalTextField';
import { MemberChoice } from '@/shared/ui/MemberChoice';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import type { DetailsDraft } from './drafts';
import { FORMS, preparationDays, SHIFTS } from './drafts';
import { practicesQuery } from './queries';

interface Props {
  value: DetailsDraft;
  onChange: (details: DetailsDraft) => void;
  rings: readonly Ring[];
  /** Where the details stand in what is sent. */
  at?: string;
  /** What is asked between the name and the rest. */
  children?: ReactNode;
}

function usePractices() {
  const plain = usePlainText();
  const view = useQuery(practicesQuery(useNetworkId(), {})).data;
  const byId = new Map((view?.agreements ?? []).map((row) => [row.id, plain(row.title)]));
  return [...byId.entries()].map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label));
}

/** What an entry is: its name, its ring, who sees to it, and what is to be done for it beforehand. */
export function DetailsFields({ value, onChange, rings, at = '/details', children }: Props) {
  const t = useTexts('calendar');
  const plain = usePlainText();
  const practices = usePractices();
  const fault = useFault();
  const set = (change: Partial<DetailsDraft>) => onChange({ ...value, ...change });
  const wrong = preparationDays(value.preparation) === undefined;
  return (
    <>
      <Fieldset legend={t('plan.what')}>
        <Stack gap="md">
          <LocalTextField label={t('plan.name')} value={value.title} onChange={(title) => set({ title })} error={fault([`${at}/title`])} />
          <NativeSelect
            label={t('plan.ring')}
            value={value.ringId}
            onChange={(event) => set({ ringId: event.currentTarget.value })}
            error={fault([`${at}/ringId`], ['unknown-ring', 'ring-not-there-on-that-day'])}
            required
            data={[{ value: '', label: t('plan.choose') }, ...rings.map((ring) => ({ value: ring.id, label: plain(ring.title) }))]}
          />
        </Stack>
      </Fieldset>
      {children}
      <Fieldset legend={t('plan.who')}>
        <Stack gap="md">
          <MemberChoice
            label={t('plan.responsible')}
            nobody={t('nobody')}
            value={value.responsible}
            onChange={(responsible) => set({ responsible })}
            error={fault([`${at}/responsible`], ['unknown-member', 'not-a-member-on-that-day'])}
          />
          <NativeSelect
            label={t('plan.practice')}
            value={value.practiceId}
            onChange={(event) => set({ practiceId: event.currentTarget.value })}
            error={fault([`${at}/practiceId`], ['unknown-practice'])}
            data={[{ value: '', label: t('plan.noPractice') }, ...practices]}
          />
          <NativeSelect
            label={t('plan.form')}
            description={value.form === '' ? undefined : t(`formMeaning.${value.form}`)}
            value={value.form}
            onChange={(event) => set({ form: FORMS.find((each) => each === event.currentTarget.value) ?? '' })}
            error={fault([`${at}/form`])}
            data={[{ value: '', label: t('plan.noForm') }, ...FORMS.map((each) => ({ value: each, label: t(`form.${each}`) }))]}
          />
          <LocalTextField label={t('plan.place')} value={value.place} onChange={(place) => set({ place })} required={false} error={fault([`${at}/place`])} />
          <TextInput
            label={t('plan.preparation')}
            description={t('plan.preparationHelp')}
            value={value.preparation}
            onChange={(event) => set({ preparation: event.currentTarget.value })}
            error={wrong ? t('plan.preparationWrong') : fault([`${at}/preparationDays`])}
            autoComplete="off"
          />
          <NativeSelect
            label={t('plan.shift')}
            value={value.weekendShift}
            onChange={(event) => set({ weekendShift: SHIFTS.find((each) => each === event.currentTarget.value) ?? 'none' })}
            error={fault([`${at}/weekendShift`])}
            data={SHIFTS.map((each) => ({ value: each, label: t(`plan.shifts.${each}`) }))}
          />
        </Stack>
      </Fieldset>
    </>
  );
}
