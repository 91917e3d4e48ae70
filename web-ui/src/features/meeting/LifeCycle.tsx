import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react';
import type { MeetingView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { longDay, shortDay } from '@/shared/time/format';
import { WordingText } from '@/shared/ui/Words';
import { LateMark } from './LateMark';
import { lifeOf } from './life.model';

/** How far the meeting has come, in words and with its days. */
export function LifeCycle({ meeting }: { meeting: MeetingView }) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const cancelled = meeting.steps.findLast(({ kind }) => kind === 'cancelled');
  if (cancelled && meeting.summary.state === 'cancelled') {
    return (
      <div className="noted cancelled-meeting">
        <p className="flush">
          <IconX size={18} aria-hidden /> {t('life.cancelled', { day: longDay(cancelled.recorded.on, language) })}
        </p>
        {cancelled.because && (
          <p className="reason">
            <WordingText of={cancelled.because} />
          </p>
        )}
        <LateMark of={cancelled.recorded} />
      </div>
    );
  }
  const steps = lifeOf(meeting);
  const furthest = steps.findLastIndex(({ on }) => on !== undefined);
  return (
    <ol className="plain life" aria-label={t('life.title')}>
      {steps.map(({ step, on, passed }, place) => (
        <li key={step} data-done={on !== undefined} aria-current={place === furthest ? 'step' : undefined}>
          {on === undefined ? <IconCircleDashed size={18} aria-hidden /> : <IconCheck size={18} aria-hidden />}
          <span>
            {t(`life.${step}`)}
            <span className="block small dim">
              {on !== undefined ? shortDay(on, language) : t(passed ? 'life.passed' : 'life.notYet')}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
