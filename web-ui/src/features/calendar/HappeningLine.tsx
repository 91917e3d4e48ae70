import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { shortWeekday } from '@/shared/time/format';
import { useSeats } from '@/shared/useSeats';
import { RingSign } from './RingSign';
import { StateSign } from './StateSign';
import type { CalendarWords } from './words';
import type { Happening } from './year.model';

interface Props {
  happening: Happening;
  words: CalendarWords;
  place: number;
  onOpen: (happening: Happening) => void;
}

/** One time of something with all that the wheel shows of it, in words. */
export function HappeningLine({ happening, words, place, onOpen }: Props) {
  const t = useTexts('calendar');
  const language = useLanguage();
  const seats = useSeats();
  const { occurrence, entry, ring } = happening;
  const single = occurrence.start === occurrence.end;
  const times = words.timesOf(happening);
  const note = words.noteOf(happening);
  const preparation = words.preparationOf(happening);
  const responsible = entry.responsibleId === undefined ? '' : seats.fullNameOf(entry.responsibleId);
  return (
    <li className="happening" data-state={occurrence.state}>
      <p className="happening-day">
        <strong>{words.daysOf(happening)}</strong>
        {single && <span className="dim"> {shortWeekday(occurrence.start, language)}</span>}
        {times !== '' && <span className="block small dim">{times}</span>}
      </p>
      <div className="happening-what">
        <button type="button" className="happening-title" onClick={() => onOpen(happening)}>
          {words.titleOf(happening)}
        </button>
        {note !== '' && <span className="block small happening-note">{note}</span>}
        <span className="block small dim">{responsible === '' ? t('nobody') : responsible}</span>
        {preparation !== '' && <span className="block small dim">{t('preparations', { days: preparation })}</span>}
      </div>
      <p className="happening-ring small">
        <RingSign ring={ring} place={place} /> {words.ringName(ring)}
      </p>
      <p className="happening-state">
        <StateSign state={occurrence.state} />
      </p>
    </li>
  );
}
