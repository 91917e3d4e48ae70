import { ActionIcon } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { plusDays, plusMonths } from '@/shared/time/days';
import { longDay, shortWeekday, weekday } from '@/shared/time/format';
import { HappeningLine } from './HappeningLine';
import { hyphenated } from './hyphens';
import { RingSign } from './RingSign';
import { monthName } from './when';
import type { CalendarWords } from './words';
import type { Happening, Year } from './year.model';
import { inMonth, monthDays, onDay, weekdayOf, weekNumber, weeksOf } from './year.model';

interface Props {
  year: Year;
  happenings: readonly Happening[];
  month: number;
  /** The day from which everything is seen. */
  day: Day;
  words: CalendarWords;
  onMonth: (year: number, month: number) => void;
  onOpen: (happening: Happening) => void;
}

const MOVES: Record<string, (day: Day) => Day> = {
  ArrowRight: (day) => plusDays(day, 1),
  ArrowLeft: (day) => plusDays(day, -1),
  ArrowDown: (day) => plusDays(day, 7),
  ArrowUp: (day) => plusDays(day, -7),
  Home: (day) => plusDays(day, -weekdayOf(day)),
  End: (day) => plusDays(day, 6 - weekdayOf(day)),
  PageDown: (day) => plusMonths(day, 1),
  PageUp: (day) => plusMonths(day, -1),
};

/** A month as a sheet of the wall calendar; on a phone as a list of its days. */
export function MonthGrid(props: Props) {
  const { year, month, happenings, words, onMonth, onOpen } = props;
  const t = useTexts('calendar');
  const language = useLanguage();
  const small = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const places = new Map(year.rings.map(({ id }, place) => [id, place]));
  const ofMonth = inMonth(happenings, year.year, month);
  const name = t('grid.label', { month: monthName(month, language), year: year.year });
  const turn = (by: number) => {
    const first = plusMonths(monthDays(year.year, month).first, by);
    onMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
  };
  return (
    <section className="card" aria-labelledby="month-shown">
      <div className="between month-head">
        <h2 id="month-shown" aria-live="polite">
          {name}
        </h2>
        <div className="row no-print">
          <ActionIcon variant="default" size="lg" aria-label={t('grid.previous')} onClick={() => turn(-1)}>
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="default" size="lg" aria-label={t('grid.next')} onClick={() => turn(1)}>
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      {small ? (
        <>
          {ofMonth.length === 0 && <p className="dim flush">{t('nothingInMonth')}</p>}
          <ul className="plain happenings">
            {ofMonth.map((happening) => (
              <HappeningLine key={happening.key} happening={happening} words={words} place={places.get(happening.ring.id) ?? 0} onOpen={onOpen} />
            ))}
          </ul>
        </>
      ) : (
        <Sheet {...props} places={places} name={name} />
      )}
    </section>
  );
}

interface SheetProps extends Props {
  places: ReadonlyMap<string, number>;
  name: string;
}

function Sheet({ year, happenings, month, day, words, onMonth, onOpen, places, name }: SheetProps) {
  const t = useTexts('calendar');
  const language = useLanguage();
  const table = useRef<HTMLTableElement>(null);
  const { first, last } = monthDays(year.year, month);
  const [at, setAt] = useState<Day>();
  const wanted = useRef<Day>(undefined);
  const active = at !== undefined && at >= first && at <= last ? at : day >= first && day <= last ? day : first;
  const weeks = weeksOf(year.year, month);
  useEffect(() => {
    if (wanted.current !== undefined && wanted.current >= first && wanted.current <= last) {
      table.current?.querySelector<HTMLElement>(`[data-day="${wanted.current}"]`)?.focus();
      wanted.current = undefined;
    }
  });
  const go = (next: Day) => {
    wanted.current = next;
    setAt(next);
    if (next < first || next > last) {
      onMonth(Number(next.slice(0, 4)), Number(next.slice(5, 7)));
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, of: Day) => {
    const cell = event.currentTarget;
    if (event.key === 'Escape') {
      cell.focus();
    } else if (event.target === cell && event.key === 'Enter') {
      cell.querySelector('button')?.focus();
    } else if (MOVES[event.key]) {
      go(MOVES[event.key]?.(of) ?? of);
    } else {
      return;
    }
    event.preventDefault();
  };
  const entry = (happening: Happening, of: Day, named: boolean) => (
    <button
      key={happening.key}
      type="button"
      className="month-entry"
      data-state={happening.occurrence.state}
      data-goes-on={happening.first < of}
      tabIndex={of === active ? 0 : -1}
      title={named ? undefined : words.titleOf(happening)}
      aria-label={`${words.markOf(happening)}${happening.first < of ? ` ${t('grid.goesOn')}` : ''}`}
      onClick={() => onOpen(happening)}
    >
      <RingSign ring={happening.ring} place={places.get(happening.ring.id) ?? 0} />
      {named && <span>{hyphenated(words.titleOf(happening), language)}</span>}
    </button>
  );
  return (
    <>
      <p className="for-ears" id="month-help">
        {t('grid.help')}
      </p>
      {/* A sheet of days is walked by the arrow keys as one thing; a plain table would leave them to the screen reader. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table ref={table} className="month-grid" role="grid" aria-label={name} aria-describedby="month-help">
        <thead>
          <tr>
            <th scope="col" className="week-number">
              <span className="for-ears">{t('grid.week')}</span>
            </th>
            {(weeks[0] ?? []).map((each) => (
              <th key={each} scope="col" abbr={weekday(each, language)}>
                {shortWeekday(each, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              <th scope="row" className="week-number">
                {weekNumber(week[0] ?? first)}
              </th>
              {week.map((each) => {
                const outside = each < first || each > last;
                const own = outside ? [] : onDay(happenings, each);
                const count = own.length === 0 ? t('grid.none') : t('grid.more', { count: own.length });
                // What goes on for days is named where it begins, and anew in each week and month.
                const named = (happening: Happening) => happening.first === each || each === first || weekdayOf(each) === 0;
                const quiet = own.filter((happening) => !named(happening));
                const told = own.filter(named);
                return (
                  <td
                    key={each}
                    data-day={outside ? undefined : each}
                    data-outside={outside}
                    data-today={each === day}
                    data-weekend={weekdayOf(each) > 4}
                    tabIndex={outside ? undefined : each === active ? 0 : -1}
                    aria-label={outside ? undefined : `${weekday(each, language)} ${longDay(each, language)}, ${count}`}
                    aria-current={each === day ? 'date' : undefined}
                    onKeyDown={(event) => !outside && onKeyDown(event, each)}
                    onFocus={() => !outside && setAt(each)}
                  >
                    <span className="month-day" aria-hidden="true">
                      {Number(each.slice(8, 10))}
                    </span>
                    {quiet.length > 0 && <span className="month-going-on">{quiet.map((happening) => entry(happening, each, false))}</span>}
                    {told.map((happening) => entry(happening, each, true))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
