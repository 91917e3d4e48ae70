import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { daysInWords, shortWeekday } from '@/shared/time/format';
import { usePlainText } from '@/shared/ui/Words';
import type { Repeat } from './recurrence';
import { repeatOf, WEEKDAYS } from './recurrence';
import { timesInWords } from './when';
import type { Happening, YearRing } from './year.model';

// Any Monday: its week gives the weekdays their names.
const A_WEEK = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09', '2026-01-10', '2026-01-11'];

/** What the product says of the clock in more than one place. */
export function useCalendarWords(timeZone: string) {
  const t = useTexts('calendar');
  const plain = usePlainText();
  const language = useLanguage();
  const titleOf = ({ entry }: Pick<Happening, 'entry'>) => plain(entry.title);
  const ringName = (ring: YearRing) => (ring.title === undefined ? t('ringGone') : plain(ring.title));
  const timesOf = ({ occurrence }: Pick<Happening, 'occurrence'>) =>
    occurrence.allDay ? '' : t('at', { times: timesInWords(occurrence.startsAt, occurrence.endsAt, language, timeZone) });
  const daysOf = ({ occurrence }: Pick<Happening, 'occurrence'>, withYear = false) =>
    daysInWords(occurrence.start, occurrence.end, language, withYear);
  const whenOf = (happening: Happening, withYear = false) =>
    [
      `${happening.occurrence.start === happening.occurrence.end ? `${shortWeekday(happening.occurrence.start, language)} ` : ''}${daysOf(happening, withYear)}`,
      timesOf(happening),
    ]
      .filter((part) => part !== '')
      .join(' ');
  /** Why it isn't on the day that its rule gives it. */
  const noteOf = ({ occurrence, fromBefore }: Happening): string => {
    const day = daysInWords(occurrence.date, occurrence.date, language);
    if (occurrence.shiftedDate !== undefined) {
      return t('shiftedShort', { day });
    }
    if (occurrence.state === 'moved' && occurrence.date !== occurrence.start) {
      return t('wasOn', { day });
    }
    return fromBefore ? t('fromBefore') : '';
  };
  const weekdayName = (weekday: string) => shortWeekday(A_WEEK[WEEKDAYS.findIndex((each) => each === weekday)] ?? '2026-01-05', language);
  const ruleOf = (repeat: Repeat): string => {
    const count = repeat.interval;
    const nth = t(`rule.nth.${repeat.nth.toString() as '1' | '2' | '3' | '4' | '-1'}`);
    const ofMonth = {
      'monthly-weekday': () => t('rule.nthWeekday', { nth, weekday: weekdayName(repeat.weekdays[0] ?? 'MO') }),
      'monthly-date': () => (repeat.date === -1 ? t('rule.lastDate') : t('rule.date', { date: repeat.date })),
    };
    switch (repeat.kind) {
      case 'none':
        return '';
      case 'own':
        return t('rule.own', { rule: repeat.own });
      case 'weekly':
        return t('rule.weekly', { count, days: repeat.weekdays.map(weekdayName).join(', ') });
      case 'yearly':
        return t('rule.yearly', { count });
      default:
        return t('rule.monthly', { count, which: ofMonth[repeat.kind]() });
    }
  };
  const endOfRule = ({ kind, ends, until, count }: Repeat): string => {
    if (kind === 'none' || kind === 'own') {
      return '';
    }
    return ends === 'count'
      ? t('rule.count', { count: count ?? 0 })
      : until === undefined ? '' : t('rule.until', { day: daysInWords(until, until, language, true) });
  };
  const inWords = (repeat: Repeat): string => [ruleOf(repeat), endOfRule(repeat)].filter((part) => part !== '').join(', ');
  return {
    titleOf, ringName, daysOf, timesOf, whenOf, noteOf, weekdayName,
    preparationOf: ({ occurrence }: Happening) => occurrence.preparation.map((day) => daysInWords(day, day, language)).join(', '),
    /** All that a mark on the wheel stands for, for those who listen. */
    markOf: (happening: Happening): string =>
      [
        t('mark', {
          title: titleOf(happening), when: whenOf(happening), ring: ringName(happening.ring), state: t(`state.${happening.occurrence.state}`),
        }),
        noteOf(happening),
      ]
        .filter((part) => part !== '')
        .join(' '),
    recurs: (rule: string | undefined, start: Day): string => inWords(repeatOf(rule, start, timeZone)),
  };
}

export type CalendarWords = ReturnType<typeof useCalendarWords>;
