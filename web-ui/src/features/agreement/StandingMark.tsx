import type { TablerIcon } from '@tabler/icons-react';
import {
  IconCheck, IconCircleCheck, IconCircleDashed, IconEar, IconHandStop, IconHeartHandshake, IconHourglassLow, IconMessageExclamation,
  IconMinus, IconRefresh, IconUserOff, IconArrowBarToRight,
} from '@tabler/icons-react';
import { useTexts } from '@/shared/i18n/useTexts';
import type { Standing } from './standing';

const LOOKS: Record<Standing, { icon: TablerIcon; tone: 'yes' | 'no' | 'wait' | 'quiet' }> = {
  consent: { icon: IconCheck, tone: 'yes' },
  'consent-with-concern': { icon: IconMessageExclamation, tone: 'yes' },
  'objection-integrated': { icon: IconHeartHandshake, tone: 'yes' },
  confirmed: { icon: IconCircleCheck, tone: 'yes' },
  objection: { icon: IconHandStop, tone: 'no' },
  'stand-aside': { icon: IconArrowBarToRight, tone: 'quiet' },
  absent: { icon: IconUserOff, tone: 'quiet' },
  'no-response': { icon: IconCircleDashed, tone: 'quiet' },
  heard: { icon: IconEar, tone: 'quiet' },
  'not-there': { icon: IconMinus, tone: 'quiet' },
  'to-confirm': { icon: IconHourglassLow, tone: 'wait' },
  'no-answer-yet': { icon: IconHourglassLow, tone: 'wait' },
  'asked-again': { icon: IconRefresh, tone: 'wait' },
};

/** Where a member stands: a picture and words, the colour only besides. */
export function StandingMark({ standing }: { standing: Standing }) {
  const t = useTexts('agreement');
  const { icon: Icon, tone } = LOOKS[standing];
  return (
    <span className="standing" data-tone={tone}>
      <Icon size={17} aria-hidden /> <span>{t(`standing.${standing}`)}</span>
    </span>
  );
}
