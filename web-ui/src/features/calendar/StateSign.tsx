import { IconArrowRight, IconBan, IconCheck } from '@tabler/icons-react';
import type { Occurrence } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { Badge, type Look } from '@/shared/ui/Badge';

const LOOKS: Record<Occurrence['state'], Look> = {
  planned: { tone: 'plain' },
  moved: { icon: IconArrowRight, tone: 'amber' },
  cancelled: { icon: IconBan, tone: 'rust' },
  completed: { icon: IconCheck, tone: '' },
};

export function StateSign({ state }: { state: Occurrence['state'] }) {
  const t = useTexts('calendar');
  return <Badge look={LOOKS[state]}>{t(`state.${state}`)}</Badge>;
}
