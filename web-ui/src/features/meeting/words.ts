import type { AgendaItem, MeetingSeat, MeetingSummary, Turnout } from '@/shared/api/types';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { daysInWords, shortWeekday, timeOfDay } from '@/shared/time/format';
import { usePlainText } from '@/shared/ui/Words';

const TURNOUT = ['present', 'excused', 'absent', 'unrecorded'] as const satisfies readonly (keyof Turnout)[];

/** What the product says of meetings in more than one place. */
export function useMeetingWords() {
  const t = useTexts('meeting');
  const word = useVocabulary();
  const plain = usePlainText();
  const language = useLanguage();
  const daysOf = ({ firstDay, lastDay }: Pick<MeetingSummary, 'firstDay' | 'lastDay'>) =>
    firstDay === lastDay
      ? `${shortWeekday(firstDay, language)} ${daysInWords(firstDay, lastDay, language, true)}`
      : `${shortWeekday(firstDay, language)}–${shortWeekday(lastDay, language)} ${daysInWords(firstDay, lastDay, language, true)}`;
  const timesOf = ({ startsAt, endsAt }: Pick<MeetingSummary, 'startsAt' | 'endsAt'>) => {
    const [from, to] = [startsAt, endsAt].map((time) => time && timeOfDay(time, language));
    if (from === undefined && to === undefined) {
      return '';
    }
    return to === undefined ? t('from', { time: from }) : from === undefined ? t('until', { time: to }) : t('at', { times: `${from}–${to}` });
  };
  const modeOf = (mode: string | undefined) => (mode === undefined ? '' : word('meetingMode', mode));
  return {
    daysOf,
    timesOf,
    modeOf,
    whenOf: (meeting: MeetingSummary) => [daysOf(meeting), timesOf(meeting)].filter((part) => part !== '').join(' '),
    /** Form, mode and place. */
    howOf: ({ form, mode, place = '' }: MeetingSummary) => [t(`form.${form}`), modeOf(mode), place].filter((part) => part !== '').join(' · '),
    seatOf: ({ title, organisation }: MeetingSeat) => `${plain(title)}, ${plain(organisation)}`,
    itemName: (item: Pick<AgendaItem, 'title'>) => plain(item.title),
    /** Who was asked and who came, in a line. */
    turnoutOf: (turnout: Turnout, guests = 0) =>
      [
        ...(turnout.present + turnout.excused + turnout.absent === 0
          ? turnout.invited > 0 ? [t('turnout.invited', { count: turnout.invited })] : []
          : TURNOUT.filter((key) => turnout[key] > 0).map((key) => t(`turnout.${key}`, { count: turnout[key] }))),
        ...(guests > 0 ? [t('turnout.guests', { count: guests })] : []),
      ].join(', '),
  };
}
