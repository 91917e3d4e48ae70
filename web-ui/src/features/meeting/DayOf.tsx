import { NativeSelect } from '@mantine/core';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { numberOf, plusDays } from '@/shared/time/days';
import { longDay, weekday } from '@/shared/time/format';

interface Props {
  first: Day;
  last: Day;
  value: Day | undefined;
  onChange: (day: Day) => void;
}

/** One of the days of a meeting. */
export function DayOf({ first, last, value, onChange }: Props) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const days = Array.from({ length: numberOf(last) - numberOf(first) + 1 }, (_, place) => plusDays(first, place));
  return (
    <NativeSelect
      label={t('dayOfMeeting')}
      value={value ?? first}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={days.map((day) => ({ value: day, label: `${weekday(day, language)} ${longDay(day, language)}` }))}
    />
  );
}
