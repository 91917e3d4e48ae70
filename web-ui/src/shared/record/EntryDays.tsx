import { IconClockEdit } from '@tabler/icons-react';
import type { Entry } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { longDay, shortDay, weekday } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { byDay, recordedLateOn } from './dayGroups';
import { EntryItem } from './EntryItem';

interface Props {
  entries: readonly Entry[];
  order: 'recorded' | 'happened';
  /** One level under the heading that the list stands below. */
  level?: 'h2' | 'h3';
}

/** The record told by days. */
export function EntryDays({ entries, order, level: Heading = 'h2' }: Props) {
  const t = useTexts('shared');
  const language = useLanguage();
  const { timeZone } = useClock();
  return (
    <div className="days">
      {byDay(entries, order, timeZone).map(({ day, entries: ofDay }) => {
        const lateOn = recordedLateOn(ofDay, timeZone);
        return (
          <section key={`${day} ${ofDay[0]?.entryId ?? ''}`} className="day-group">
            <div className="day-told">
              <Heading>
                {longDay(day, language)} <small>{weekday(day, language)}</small>
              </Heading>
              {lateOn !== undefined && (
                <p className="late flush">
                  <IconClockEdit size={15} aria-hidden /> {t('history.late')} {shortDay(lateOn, language)}
                </p>
              )}
            </div>
            <ul className="plain entries">
              {ofDay.map((entry) => (
                <EntryItem key={entry.entryId} entry={entry} order={order} lateTold={lateOn !== undefined} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
