import type { TablerIcon } from '@tabler/icons-react';
import {
  IconAlertTriangle, IconCheck, IconCircleDashed, IconClockHour4, IconHourglassLow, IconMessages, IconPlayerStop, IconX,
} from '@tabler/icons-react';
import { useTexts } from '@/shared/i18n/useTexts';
import type { Glance } from './states';

const LOOKS: Record<Glance, { icon: TablerIcon; tone: string }> = {
  agreed: { icon: IconCheck, tone: '' },
  coming: { icon: IconHourglassLow, tone: '' },
  deciding: { icon: IconMessages, tone: 'amber' },
  reviewDue: { icon: IconClockHour4, tone: 'amber' },
  reviewOverdue: { icon: IconAlertTriangle, tone: 'amber' },
  ending: { icon: IconPlayerStop, tone: 'amber' },
  lapsed: { icon: IconPlayerStop, tone: 'rust' },
  ended: { icon: IconPlayerStop, tone: 'plain' },
  notAdopted: { icon: IconX, tone: 'plain' },
  open: { icon: IconCircleDashed, tone: 'plain' },
};

/** How an agreement stands: a word and a picture, the colour only besides. */
export function StateBadge({ state }: { state: Glance }) {
  const t = useTexts('agreement');
  const { icon: Icon, tone } = LOOKS[state];
  return (
    <span className={`badge with-icon ${tone}`}>
      <Icon size={15} aria-hidden /> {t(`state.${state}`)}
    </span>
  );
}
