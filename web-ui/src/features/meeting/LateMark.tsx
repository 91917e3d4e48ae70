import { IconClockEdit } from '@tabler/icons-react';
import type { Recorded } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { recordedLateOn } from '@/shared/record/dayGroups';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';

/** Says that something was recorded later than it happened, or for another day first; nothing of what was recorded on its day. */
export function LateMark({ of: recorded }: { of: Recorded | undefined }) {
  const shared = useTexts('shared');
  const t = useTexts('meeting');
  const language = useLanguage();
  const { timeZone } = useClock();
  if (recorded === undefined || (!recorded.late && !recorded.redated)) {
    return null;
  }
  const lateOn = recordedLateOn([recorded], timeZone);
  return (
    <span className="late">
      <IconClockEdit size={15} aria-hidden />
      <span>
        {lateOn !== undefined && `${shared('history.late')} ${shortDay(lateOn, language)}`}
        {recorded.redated && ` ${t('redated')}`}
      </span>
    </span>
  );
}
