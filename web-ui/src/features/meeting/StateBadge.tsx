import { IconCalendarEvent, IconCheck, IconMailForward, IconPencil, IconUsersGroup, IconWorld, IconX } from '@tabler/icons-react';
import { useTexts } from '@/shared/i18n/useTexts';
import type { Look } from '@/shared/ui/Badge';
import { Badge } from '@/shared/ui/Badge';
import type { State } from './meetings.model';

const LOOKS: Record<State, Look> = {
  planned: { icon: IconCalendarEvent, tone: 'plain' },
  invited: { icon: IconMailForward, tone: 'plain' },
  held: { icon: IconUsersGroup, tone: 'amber' },
  drafted: { icon: IconPencil, tone: 'amber' },
  published: { icon: IconWorld, tone: '' },
  approved: { icon: IconCheck, tone: '' },
  cancelled: { icon: IconX, tone: 'rust' },
};

/** How far a meeting has come. */
export function StateBadge({ state }: { state: State }) {
  const t = useTexts('meeting');
  return <Badge look={LOOKS[state]}>{t(`state.${state}`)}</Badge>;
}
