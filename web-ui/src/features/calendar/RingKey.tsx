import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { daysInWords } from '@/shared/time/format';
import { RingSign } from './RingSign';
import type { CalendarWords } from './words';
import type { Happening, Year, YearRing } from './year.model';
import { keyLines } from './year.model';

interface Props {
  year: Year;
  words: CalendarWords;
  /** With the numbered entries of the wheel. */
  entries: boolean;
  /** What can be done with a ring. */
  actionsOf: (ring: YearRing) => ReactNode;
  onOpen: (happening: Happening) => void;
}

const DAYS_TOLD = 4;

/** What the letters and numbers of the wheel mean. */
export function RingKey({ year, words, entries, actionsOf, onOpen }: Props) {
  const t = useTexts('calendar');
  const language = useLanguage();
  const when = (all: readonly Happening[]) =>
    all.length > DAYS_TOLD
      ? t('times', { count: all.length })
      : all.map(({ occurrence }) => daysInWords(occurrence.start, occurrence.end, language)).join(', ');
  return (
    <ul className="plain ring-key">
      {year.rings.map((ring, place) => (
        <li key={ring.id}>
          <div className="ring-head">
            <RingSign ring={ring} place={place} />
            <h3>
              {words.ringName(ring)} {ring.external && <span className="small dim">{t('external')}</span>}
            </h3>
            {ring.title !== undefined && actionsOf(ring)}
          </div>
          {entries && (
            <ol className="plain key-lines">
              {keyLines(year.happenings, ring.id).map(({ number, entry, happenings }) => (
                <li key={entry.id}>
                  <span className="key-number" aria-hidden="true">
                    {number}
                  </span>
                  <span>
                    <button type="button" className="happening-title" onClick={() => happenings[0] && onOpen(happenings[0])}>
                      {words.titleOf({ entry })}
                    </button>
                    <span className="small dim"> {when(happenings)}</span>
                  </span>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ul>
  );
}
