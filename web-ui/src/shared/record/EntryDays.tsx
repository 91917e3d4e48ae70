import type { Entry } from '@/shared/api/types';
import { useLanguage } from '@/shared/i18n/useTexts';
import { longDay, weekday } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { byDay } from './dayGroups';
import { EntryItem } from './EntryItem';

interface Props {
  entries: readonly Entry[];
  order: 'recorded' | 'happened';
  /** One level under the heading that the list stands below. */
  level?: 'h2' | 'h3';
}

/** The record told by days. */
export function EntryDays({ entries, order, level: Heading = 'h2' }: Props) {
  const language = useLanguage();
  const { timeZone } = useClock();
  return (
    <div className="days">
      {byDay(entries, order, timeZone).map(({ day, entries: ofDay }) => (
        <section key={`${day} ${ofDay[0]?.entryId ?? ''}`} className="day-group">
          <Heading>
            {longDay(day, language)}
            <small>{weekday(day, language)}</small>
          </Heading>
          <ul className="plain entries">
            {ofDay.map((entry) => (
              <EntryItem key={entry.entryId} entry={entry} order={order} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
