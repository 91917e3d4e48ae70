import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { parseDay } from '@/shared/time/days';
import { longDay, weekday } from '@/shared/time/format';

interface Props {
  label?: string;
  hideLabel?: boolean;
  description?: string;
  value: Day | undefined;
  onChange: (day: Day | undefined) => void;
  max?: Day;
  min?: Day;
  clearable?: boolean;
  required?: boolean;
  size?: 'sm' | 'md';
  /** Without the calendar that opens under the field, where one stands beside it anyway. */
  typedOnly?: boolean;
}

/** A day to type or to pick from a calendar in the reader's language. */
export function DayField({ label, hideLabel, description, value, onChange, max, min, typedOnly = false, ...rest }: Props) {
  const t = useTexts('shared');
  const language = useLanguage();
  const [typedWrong, setTypedWrong] = useState(false);
  const name = label ?? t('day.label');
  return (
    <DateInput
      {...(hideLabel ? { 'aria-label': name } : { label: name })}
      description={description}
      value={value ?? null}
      onChange={(day) => {
        setTypedWrong(false);
        onChange(day ?? undefined);
      }}
      onBlur={(event) => {
        const text = event.currentTarget.value;
        setTypedWrong(text !== '' && parseDay(text) === undefined && text !== value);
      }}
      error={typedWrong ? t('day.invalid') : undefined}
      dateParser={(text) => parseDay(text) ?? null}
      locale={language}
      valueFormat={language === 'fi' ? 'D.M.YYYY' : language === 'sv' ? 'D.M.YYYY' : 'D/M/YYYY'}
      firstDayOfWeek={1}
      getDayAriaLabel={(day) => `${weekday(day, language)} ${longDay(day, language)}`}
      ariaLabels={{
        previousMonth: t('day.previousMonth'),
        nextMonth: t('day.nextMonth'),
      }}
      clearButtonProps={{ 'aria-label': `${t('day.clear')}: ${name}` }}
      maxDate={max}
      minDate={min}
      hideOutsideDates
      popoverProps={{ withinPortal: false, disabled: typedOnly }}
      autoComplete="off"
      {...rest}
    />
  );
}
