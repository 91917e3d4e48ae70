import { useLanguage } from '@/shared/i18n/useTexts';
import { HappeningLine } from './HappeningLine';
import { monthName } from './when';
import type { CalendarWords } from './words';
import type { Happening, Year } from './year.model';
import { byMonth } from './year.model';

interface Props {
  year: Year;
  happenings: readonly Happening[];
  words: CalendarWords;
  onOpen: (happening: Happening) => void;
}

/** The year in words, month by month: all that the wheel shows. */
export function YearList({ year, happenings, words, onOpen }: Props) {
  const language = useLanguage();
  const places = new Map(year.rings.map(({ id }, place) => [id, place]));
  return (
    <div className="stack year-list">
      {byMonth(happenings).map((each) => (
        <section key={each.month} className="card month-of-list" aria-labelledby={`month-${each.month.toString()}`}>
          <h2 id={`month-${each.month.toString()}`}>{monthName(each.month, language)}</h2>
          <ul className="plain happenings">
            {each.happenings.map((happening) => (
              <HappeningLine key={happening.key} happening={happening} words={words} place={places.get(happening.ring.id) ?? 0} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
