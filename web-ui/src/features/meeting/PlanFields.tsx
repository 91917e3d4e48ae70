import { Checkbox, Fieldset, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { DayField } from '@/shared/ui/DayField';
import { useFault } from '@/shared/ui/faults';
import { LocalTextField } from '@/shared/ui/LocalTextField';
import { MemberChoice } from '@/shared/ui/MemberChoice';
import { MembersChoice } from '@/shared/ui/MembersChoice';
import { useNetworkLanguages } from '@/shared/useNetwork';
import { FORMS, MODES } from './meetings.model';
import type { PlanDraft } from './plan.draft';
import { daysOf, isTooLong } from './plan.draft';
import { useMeetingWords } from './words';

interface Props {
  value: PlanDraft;
  onChange: (draft: PlanDraft) => void;
}

/** What the meeting is called and like, when and where it is, and who prepares it. */
export function PlanFields({ value, onChange }: Props) {
  const t = useTexts('meeting');
  const fault = useFault();
  const { modeOf } = useMeetingWords();
  const set = (change: Partial<PlanDraft>) => onChange({ ...value, ...change });
  const modes = [...new Set([...MODES, ...(value.mode === '' ? [] : [value.mode])])];
  const days = daysOf(value);
  return (
    <>
      <Fieldset legend={t('plan.what')}>
        <Stack gap="md">
          <LocalTextField label={t('plan.name')} value={value.title} onChange={(title) => set({ title })} error={fault(['/title'])} />
          <Radio.Group
            label={t('plan.form')}
            value={value.form}
            onChange={(form) => set({ form: FORMS.find((each) => each === form) ?? value.form })}
            error={fault(['/form'])}
          >
            <Stack gap="xs" mt="xs">
              {FORMS.map((form) => (
                <Radio key={form} value={form} label={t(`form.${form}`)} description={t(`formMeaning.${form}`)} />
              ))}
            </Stack>
          </Radio.Group>
        </Stack>
      </Fieldset>
      <Fieldset legend={t('plan.when')}>
        <Stack gap="md">
          <div className="two-fields">
            <DayField label={t('plan.firstDay')} value={value.firstDay} onChange={(firstDay) => set({ firstDay })} required />
            <DayField
              label={t('plan.lastDay')}
              description={t('plan.lastDayHelp')}
              value={value.lastDay}
              onChange={(lastDay) => set({ lastDay })}
              min={value.firstDay}
              clearable
            />
          </div>
          {days < 1 && <p className="field-fault">{t('plan.endsBefore')}</p>}
          {isTooLong(value) && <p className="field-fault">{t('plan.tooLong')}</p>}
          {days > 1 && !isTooLong(value) && <p className="flush small dim">{t('plan.days', { count: days })}</p>}
          <div className="two-fields">
            <TextInput
              type="time"
              label={t('plan.startsAt')}
              value={value.startsAt}
              onChange={(event) => set({ startsAt: event.currentTarget.value })}
              error={fault(['/startsAt'], ['time-does-not-exist'])}
            />
            <TextInput
              type="time"
              label={t('plan.endsAt')}
              value={value.endsAt}
              onChange={(event) => set({ endsAt: event.currentTarget.value })}
              error={fault(['/endsAt'], ['ends-before-it-begins'])}
            />
          </div>
        </Stack>
      </Fieldset>
      <Fieldset legend={t('plan.where')}>
        <Stack gap="md">
          <NativeSelect
            label={t('plan.mode')}
            value={value.mode}
            onChange={(event) => set({ mode: event.currentTarget.value })}
            error={fault(['/mode'])}
            data={[{ value: '', label: t('plan.noMode') }, ...modes.map((mode) => ({ value: mode, label: modeOf(mode) }))]}
          />
          <TextInput
            label={t('plan.place')}
            value={value.place}
            onChange={(event) => set({ place: event.currentTarget.value })}
            error={fault(['/place'])}
            autoComplete="off"
          />
          <TextInput
            label={t('plan.link')}
            description={t('plan.linkHelp')}
            value={value.link}
            onChange={(event) => set({ link: event.currentTarget.value })}
            error={fault(['/link'])}
            inputMode="url"
            autoComplete="off"
          />
          <Languages value={value.languages} onChange={(languages) => set({ languages })} />
        </Stack>
      </Fieldset>
      <Fieldset legend={t('plan.who')}>
        <Stack gap="md">
          <MembersChoice
            label={t('plan.facilitators')}
            description={t('plan.facilitatorsHelp')}
            value={value.facilitators}
            onChange={(facilitators) => set({ facilitators })}
            error={fault(['/facilitators'])}
          />
          <div className="two-fields">
            <MemberChoice
              label={t('plan.chair')}
              nobody={t('plan.nobody')}
              value={value.chair}
              onChange={(chair) => set({ chair })}
              error={fault(['/chair'])}
            />
            <MemberChoice
              label={t('plan.secretary')}
              nobody={t('plan.nobody')}
              value={value.secretary}
              onChange={(secretary) => set({ secretary })}
              error={fault(['/secretary'])}
            />
          </div>
        </Stack>
      </Fieldset>
    </>
  );
}

/** Asked only where the network has more than one language. */
function Languages({ value, onChange }: { value: string[]; onChange: (languages: string[]) => void }) {
  const t = useTexts('meeting');
  const word = useVocabulary();
  const languages = useNetworkLanguages();
  if (languages.length < 2) {
    return null;
  }
  return (
    <Checkbox.Group label={t('plan.languages')} value={value} onChange={onChange}>
      <div className="row" style={{ marginTop: '0.4rem' }}>
        {languages.map((language) => (
          <Checkbox key={language} value={language} label={word('language', language)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
