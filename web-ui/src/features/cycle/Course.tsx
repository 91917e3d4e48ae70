import { IconArrowBackUp, IconArrowRight } from '@tabler/icons-react';
import type { Cycle, Stay } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { daysInWords, shortDay } from '@/shared/time/format';
import { Badge } from '@/shared/ui/Badge';
import { WordingText } from '@/shared/ui/Words';
import { useSeats } from '@/shared/useSeats';
import { Items } from './Checklist';
import { tally } from './cycles.model';
import { usePhaseName } from './words';

function StayTold({ cycle, stay }: { cycle: Cycle; stay: Stay }) {
  const t = useTexts('cycle');
  const phaseName = usePhaseName();
  const language = useLanguage();
  const seats = useSeats();
  const { since, until, days, movement, because, enteredBy, checklist, assessment } = stay;
  const { met, all } = tally(checklist);
  const Arrow = movement === 'back' ? IconArrowBackUp : IconArrowRight;
  return (
    <li className="stay" data-lasts={until === undefined && cycle.closing === undefined}>
      <h3>
        {stay.phase}. {phaseName(stay.phase)}
      </h3>
      <p className="flush small dim">
        <Arrow size={16} aria-hidden /> {t(`movement.${movement}`)} · {until === undefined ? t('from', { day: shortDay(since, language) }) : daysInWords(since, until, language, true)} ·{' '}
        {t('days', { count: days })}
        {enteredBy !== undefined && ` · ${t('course.by', { name: seats.fullNameOf(enteredBy) })}`}
      </p>
      {because && (
        <p className="reason">
          <WordingText of={because} />
        </p>
      )}
      {assessment && (
        <div className="stay-assessment">
          <Badge look={{ tone: assessment.success === 'reached' ? '' : 'plain' }}>{t(`success.${assessment.success}`)}</Badge>{' '}
          <span className="small dim">{t('course.assessedOn', { day: shortDay(assessment.on, language) })}</span>
          {assessment.assessment && (
            <p className="flush">
              <WordingText of={assessment.assessment} />
            </p>
          )}
        </div>
      )}
      {all > 0 && (until !== undefined || cycle.closing !== undefined) && (
        <details className="folded">
          <summary>{t('course.checklist', { met, all })}</summary>
          <Items cycle={cycle} checklist={checklist} />
        </details>
      )}
    </li>
  );
}

/** How the cycle went from phase to phase, the latest first. */
export function Course({ cycle }: { cycle: Cycle }) {
  const t = useTexts('cycle');
  const { stays } = cycle;
  return (
    <section className="card" aria-labelledby="course">
      <h2 id="course">{t('course.title')}</h2>
      {stays.length === 0 && <p className="flush dim">{t('course.none')}</p>}
      <ol className="plain stays">
        {stays.toReversed().map((stay) => (
          <StayTold key={stay.entryId} cycle={cycle} stay={stay} />
        ))}
      </ol>
    </section>
  );
}
