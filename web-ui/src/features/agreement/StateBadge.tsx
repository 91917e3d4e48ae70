import {
  IconAlertTriangle, IconCheck, IconCircleDashed, IconClockHour4, IconHourglassLow, IconMessages, IconPlayerStop, IconX,
} from '@tabler/icons-react';
import { useTexts } from '@/shared/i18n/useTexts';
import type { Look } from '@/shared/ui/Badge';
import { Badge } from '@/shared/ui/Badge';
import type { Glance } from './states';

const LOOKS: Record<Glance, Look> = {
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

/** How an agreement stands. */
export function StateBadge({ state }: { state: Glance }) {
  const t = useTexts('agreement');
  return <Badge look={LOOKS[state]}>{t(`state.${state}`)}</Badge>;
}
