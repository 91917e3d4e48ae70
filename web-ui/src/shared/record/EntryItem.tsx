import { IconClockEdit } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { seatRowsQuery } from '@/shared/api/queries';
import type { Entry } from '@/shared/api/types';
import { pick } from '@/shared/i18n/content';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { todayIn } from '@/shared/time/days';
import { moment, shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { usePlainText, WordingText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';
import { placeOf } from './correctable';
import { CorrectEntry } from './CorrectEntry';
import { EntryData } from './EntryData';
import { wordsSaid } from './wordsSaid';

interface Props {
  entry: Entry;
  /** The clock by which the list is ordered; the other one is told with each entry. */
  order: 'recorded' | 'happened';
  /** Whether it has been said already that it was recorded later. */
  lateTold?: boolean;
}

/** One entry of the record: its sentence, what became of it, and on demand everything that it says. */
export function EntryItem({ entry, order, lateTold = false }: Props) {
  const t = useTexts('shared');
  const language = useLanguage();
  const clock = useClock();
  const plain = usePlainText();
  const details = useId();
  const [open, setOpen] = useState(false);
  const { text, lang } = pick(entry.sentence, language);
  const seats = useQuery({ ...seatRowsQuery(useNetworkId(), clock.knownAt), enabled: open }).data ?? [];
  const seat = seats.find(({ id }) => id === entry.by?.memberId);
  const by = seat === undefined ? entry.by?.name : plain(seat.title);
  const place = placeOf(entry);
  const said = wordsSaid(entry);
  const recordedAt = moment(entry.recordedAt, language, clock.timeZone);
  const on = entry.on;
  return (
    <li className="entry" data-state={entry.state}>
      <p className="sentence" lang={lang}>
        {text}
      </p>
      {said && (
        <p className="reason">
          <span className="for-ears">{t('history.because')}: </span>
          <WordingText of={said} />
        </p>
      )}
      <div className="entry-meta">
        {entry.corrects !== undefined && <span className="badge amber">{t('history.correction')}</span>}
        {entry.state === 'withdrawn' && <span className="badge rust">{t('history.withdrawn')}</span>}
        {entry.state === 'redated' && (
          <span className="badge amber">
            {entry.redatedTo === undefined
              ? t('history.corrected')
              : t('history.redated', { day: shortDay(entry.redatedTo, language) })}
          </span>
        )}
        {entry.late && !lateTold && (
          <span className="late">
            <IconClockEdit size={15} aria-hidden />
            {t('history.late')} {shortDay(todayIn(clock.timeZone, new Date(entry.recordedAt)), language)}
          </span>
        )}
        {order === 'recorded' && on !== undefined && <span>{t('history.happenedOn', { day: shortDay(on, language) })}</span>}
        <button
          type="button"
          className="plain-button no-print"
          aria-expanded={open}
          aria-controls={details}
          onClick={() => setOpen(!open)}
        >
          {open ? t('hideDetails') : t('showDetails')}
          <span className="for-ears">: {text}</span>
        </button>
      </div>
      <div id={details} hidden={!open}>
        {open && (
          <div className="entry-details">
            <p className="flush small dim">
              {[
                on === undefined ? '' : t('history.happenedOn', { day: shortDay(on, language) }),
                t('history.recordedAt', { moment: recordedAt }),
                by === undefined ? '' : t('history.by', { name: by }),
                `#${entry.position.toString()}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <EntryData data={entry.data} />
            <div className="row no-print">
              <button type="button" className="plain-button" onClick={() => clock.knowAt(entry.recordedAt)}>
                {t('history.asOfThen')}
              </button>
              {on !== undefined && (
                <button type="button" className="plain-button" onClick={() => clock.moveTo(on)}>
                  {t('history.onThatDay')}
                </button>
              )}
            </div>
            {place !== undefined && (
              <Writable quiet>
                <CorrectEntry entryId={entry.entryId} place={place} sentence={text} />
              </Writable>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
