import { Checkbox, Fieldset, NativeSelect, NumberInput, Radio, Stack, Switch, TextInput } from '@mantine/core';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { plusDays } from '@/shared/time/days';
import { weekday } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { DayField } from '@/shared/ui/DayField';
import { useFault } from '@/shared/ui/faults';
import type { ScheduleDraft } from './drafts';
import { withStart } from './drafts';
import type { Repeat } from './recurrence';
import { isComplete, KINDS, ruleOf, WEEKDAYS } from './recurrence';
import { useCalendarWords } from './words';

interface Props {
  value: ScheduleDraft;
  onChange: (schedule: ScheduleDraft) => void;
  /** Where the schedule stands in what is sent. */
  at?: string;
}

const A_MONDAY = '2026-01-05';
const NTHS = [1, 2, 3, 4, -1];

/** When an entry is: its days, its times, and how it recurs. */
export function ScheduleFields({ value, onChange, at = '/schedule' }: Props) {
  const t = useTexts('calendar');
  const { timeZone: networkZone } = useClock();
  const fault = useFault();
  const set = (change: Partial<ScheduleDraft>) => onChange({ ...value, ...change });
  const zone = value.timeZone ?? networkZone;
  const atDays = fault([`${at}/start`, `${at}/end`, `${at}/exdates`]);
  return (
    <Fieldset legend={t('plan.when')}>
      <Stack gap="md">
        <div className="two-fields">
          <DayField label={t('plan.startFirst')} value={value.start} onChange={(start) => onChange(withStart(value, start))} required />
          <DayField label={t('plan.end')} description={t('plan.endHelp')} value={value.end} onChange={(end) => set({ end })} min={value.start} clearable />
        </div>
        {atDays !== undefined && <p className="field-fault">{atDays}</p>}
        <Switch label={t('plan.allDay')} checked={value.allDay} onChange={(event) => set({ allDay: event.currentTarget.checked })} />
        {!value.allDay && (
          <>
            <div className="two-fields">
              <TextInput type="time" label={t('plan.startTime')} value={value.startTime} error={fault([`${at}/startTime`])} onChange={(event) => set({ startTime: event.currentTarget.value })} required />
              <TextInput type="time" label={t('plan.endTime')} value={value.endTime} error={fault([`${at}/endTime`])} onChange={(event) => set({ endTime: event.currentTarget.value })} required />
            </div>
            <p className="flush small dim">{t('plan.timeHelp', { zone: zone ?? '' })}</p>
          </>
        )}
        <RepeatFields value={value.repeat} onChange={(repeat) => set({ repeat })} timed={!value.allDay} zone={zone} start={value.start} error={fault([`${at}/rrule`])} />
      </Stack>
    </Fieldset>
  );
}

interface RepeatProps {
  value: Repeat;
  onChange: (repeat: Repeat) => void;
  timed: boolean;
  zone: string | undefined;
  start: string | undefined;
  error: string | undefined;
}

function RepeatFields({ value, onChange, timed, zone, start, error }: RepeatProps) {
  const t = useTexts('calendar');
  const language = useLanguage();
  const words = useCalendarWords(zone ?? 'UTC');
  const set = (change: Partial<Repeat>) => onChange({ ...value, ...change });
  const named = (place: number) => weekday(plusDays(A_MONDAY, place), language);
  const rule = isComplete(value) ? ruleOf(value, timed, zone) : undefined;
  const told = rule === undefined || start === undefined ? '' : words.recurs(rule, start);
  const unit = value.kind === 'weekly' ? 'weekly' : value.kind === 'yearly' ? 'yearly' : 'monthly';
  return (
    <>
      <NativeSelect
        label={t('plan.repeat')}
        value={value.kind}
        onChange={(event) => set({ kind: KINDS.find((each) => each === event.currentTarget.value) ?? 'none' })}
        error={error}
        data={KINDS.map((each) => ({ value: each, label: t(`plan.kinds.${each}`) }))}
      />
      {value.kind === 'own' && (
        <TextInput
          label={t('plan.own')}
          description={t('plan.ownHelp')}
          value={value.own}
          onChange={(event) => set({ own: event.currentTarget.value })}
          autoComplete="off"
          spellCheck={false}
          required
        />
      )}
      {value.kind === 'weekly' && (
        <Checkbox.Group
          label={t('plan.weekdays')}
          value={value.weekdays}
          onChange={(chosen) => set({ weekdays: WEEKDAYS.filter((each) => chosen.includes(each)) })}
        >
          <div className="weekdays">
            {WEEKDAYS.map((each, place) => (
              <Checkbox key={each} value={each} label={named(place)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {value.kind === 'monthly-weekday' && (
        <div className="two-fields">
          <NativeSelect
            label={t('plan.nth')}
            value={value.nth}
            onChange={(event) => set({ nth: Number(event.currentTarget.value) })}
            data={NTHS.map((each) => ({ value: each.toString(), label: t(`rule.nth.${each.toString() as '1' | '2' | '3' | '4' | '-1'}`) }))}
          />
          <NativeSelect
            label={t('plan.weekdays')}
            value={value.weekdays[0]}
            onChange={(event) => set({ weekdays: WEEKDAYS.filter((each) => each === event.currentTarget.value) })}
            data={WEEKDAYS.map((each, place) => ({ value: each, label: named(place) }))}
          />
        </div>
      )}
      {value.kind === 'monthly-date' && (
        <NativeSelect
          label={t('plan.date')}
          value={value.date}
          onChange={(event) => set({ date: Number(event.currentTarget.value) })}
          data={[...Array.from({ length: 31 }, (_, place) => ({ value: (place + 1).toString(), label: (place + 1).toString() })), { value: '-1', label: t('plan.lastDate') }]}
        />
      )}
      {value.kind !== 'none' && value.kind !== 'own' && (
        <>
          <NumberInput
            label={t(`plan.interval.${unit}`)}
            min={1}
            max={99}
            allowDecimal={false}
            value={value.interval}
            onChange={(typed) => set({ interval: typeof typed === 'number' && typed >= 1 ? typed : 1 })}
          />
          <Radio.Group label={t('plan.ends')} value={value.ends} onChange={(ends) => set({ ends: ends === 'count' ? 'count' : 'until' })}>
            <div className="weekdays">
              <Radio value="until" label={t('plan.endsUntil')} />
              <Radio value="count" label={t('plan.endsCount')} />
            </div>
          </Radio.Group>
          {value.ends === 'until' ? (
            <DayField label={t('plan.until')} value={value.until} onChange={(until) => set({ until })} min={start} required />
          ) : (
            <NumberInput label={t('plan.count')} min={1} max={4000} allowDecimal={false} value={value.count ?? ''} onChange={(typed) => set({ count: typeof typed === 'number' ? typed : undefined })} required />
          )}
          {told !== '' && <p className="flush small dim">{told}</p>}
        </>
      )}
    </>
  );
}
