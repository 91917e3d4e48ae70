import { Button, Checkbox } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { CarriedOn } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { isDay } from '@/shared/time/days';
import { daysInWords, shortWeekday } from '@/shared/time/format';
import { usePlainText, Words } from '@/shared/ui/Words';
import { useSeats } from '@/shared/useSeats';
import type { Adjusted } from './next.model';
import type { CalendarWords } from './words';

interface Props {
  entry: CarriedOn;
  words: CalendarWords;
  adjusted: Adjusted | undefined;
  taken: boolean;
  mayTake: boolean;
  /** None while nothing may be recorded. */
  onTake?: (taken: boolean) => void;
  onAdjust?: () => void;
}

/** One entry of the year before, and what would be otherwise with it in the next. */
export function CarriedLine({ entry, words, adjusted, taken, mayTake, onTake, onAdjust }: Props) {
  const t = useTexts('calendar');
  const plain = usePlainText();
  const language = useLanguage();
  const title = plain(entry.title);
  return (
    <li className="carried">
      {onTake ? (
        <Checkbox aria-label={t('next.takeOne', { title })} checked={taken && mayTake} disabled={!mayTake} onChange={(event) => onTake(event.currentTarget.checked)} />
      ) : (
        <span />
      )}
      <div>
        <h3>
          <Words of={adjusted?.details.title ?? entry.title} /> {adjusted && <span className="badge amber">{t('next.adjusted')}</span>}{' '}
          {entry.state === 'unfit' && !adjusted && <span className="badge rust">{t('next.state.unfit')}</span>}
        </h3>
        {entry.state === 'unfit' && !adjusted && <p className="flush small dim">{t('next.unfitHelp')}</p>}
        {adjusted ? (
          <p className="flush small">
            {adjusted.schedule.start === undefined ? '' : daysInWords(adjusted.schedule.start, adjusted.schedule.end ?? adjusted.schedule.start, language, true)}
          </p>
        ) : (
          <>
            <Differences entry={entry} words={words} />
            <Days entry={entry} title={title} />
          </>
        )}
      </div>
      {onAdjust && (
        <div className="carried-act">
          <Button variant="default" size="compact-sm" aria-label={t('next.adjustNamed', { title })} onClick={onAdjust}>
            {t('next.adjust')}
          </Button>
        </div>
      )}
    </li>
  );
  function Days({ entry: { days }, title: name }: { entry: CarriedOn; title: string }) {
    if (days.length === 0) {
      return null;
    }
    const told = (day: string | undefined) => (day === undefined ? t('next.noDay') : `${shortWeekday(day, language)} ${daysInWords(day, day, language, true)}`);
    return (
      <details>
        <summary>
          {t('next.days')} ({days.length})<span className="for-ears">: {name}</span>
        </summary>
        <table className="day-shifts" aria-label={t('next.daysOf', { title: name })}>
          <thead>
            <tr>
              <th scope="col">{t('next.before')}</th>
              <th scope="col">{t('next.after')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ before, after, dayOff, shiftedDate }) => (
              <tr key={`${before ?? ''} ${after ?? ''}`}>
                <td>{told(before)}</td>
                <td>
                  {told(after)}
                  {dayOff && (
                    <span className="small dim">
                      {' '}
                      ({shiftedDate === undefined ? t('next.dayOff') : t('next.dayOffShifted', { day: daysInWords(shiftedDate, shiftedDate, language) })})
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    );
  }
}

function Differences({ entry, words }: { entry: CarriedOn; words: CalendarWords }) {
  const t = useTexts('calendar');
  const language = useLanguage();
  const seats = useSeats();
  if (entry.differences.length === 0) {
    return <p className="flush small dim">{t('next.same')}</p>;
  }
  const start = entry.proposed?.schedule.start ?? '';
  const told = (field: CarriedOn['differences'][number]['field'], value: string | undefined): string => {
    if (value === undefined) {
      return field === 'responsible' ? t('nobody') : '–';
    }
    switch (field) {
      case 'rrule':
        return words.recurs(value, start);
      case 'responsible':
        return seats.fullNameOf(value);
      default:
        return value
          .split(', ')
          .map((day) => (isDay(day) ? `${shortWeekday(day, language)} ${daysInWords(day, day, language, true)}` : day))
          .join(', ');
    }
  };
  // A day by which something begins and ends is told once.
  const single = entry.differences.find(({ field }) => field === 'start');
  const shown = entry.differences.filter(
    ({ field, before, after }) => field !== 'end' || before !== single?.before || after !== single?.after,
  );
  return (
    <ul className="plain carried-differences small" aria-label={t('next.differences')}>
      {shown.map(({ field, before, after, because }) => (
        <li key={field}>
          <span className="dim">{t(`next.field.${field}`)}</span>
          <del>
            <span className="for-ears">{t('next.before')}: </span>
            {told(field, before)}
          </del>
          <IconArrowRight size={15} aria-hidden />
          <ins>
            <span className="for-ears">{t('next.after')}: </span>
            {told(field, after)}
          </ins>
          <span className="dim">({t(`next.because.${because}`)})</span>
        </li>
      ))}
    </ul>
  );
}
