import type { TablerIcon } from '@tabler/icons-react';
import { IconCalendarEvent, IconCheck, IconMailForward, IconPencil, IconUsersGroup, IconWorld, IconX } from '@tabler/icons-react';
import { useTexts } from '@/shared/i18n/useTexts';
import type { State } from './meetings.model';

const LOOKS: Record<State, { icon: TablerIcon; tone: string }> = {
  planned: { icon: IconCalendarEvent, tone: 'plain' },
  invited: { icon: IconMailForward, tone: 'plain' },
  held: { icon: IconUsersGroup, tone: 'amber' },
  drafted: { icon: IconPencil, tone: 'amber' },
  published: { icon: IconWorld, tone: '' },
  approved: { icon: IconCheck, tone: '' },
  cancelled: { icon: IconX, tone: 'rust' },
};

/** How far a meeting has come: a word and a picture, the colour only besides. */
export function StateBadge({ state }: { state: State }) {
  const t = useTexts('meeting');
  const { icon: Icon, tone } = LOOKS[state];
  return (
    <span className={`badge with-icon ${tone}`}>
      <Icon size={15} aria-hidden /> {t(`state.${state}`)}
    </span>
  );
}
