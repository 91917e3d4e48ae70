import { IconArrowRight, IconBan, IconCheck } from '@tabler/icons-react';
import type { Occurrence } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';

const SIGNS = {
  planned: { icon: null, tone: 'plain' },
  moved: { icon: IconArrowRight, tone: 'amber' },
  cancelled: { icon: IconBan, tone: 'rust' },
  completed: { icon: IconCheck, tone: '' },
};

export function StateSign({ state }: { state: Occurrence['state'] }) {
  const t = useTexts('calendar');
  const { icon: Icon, tone } = SIGNS[state];
  return (
    <span className={`badge with-icon ${tone}`}>
      {Icon && <Icon size={14} aria-hidden />}
      {t(`state.${state}`)}
    </span>
  );
}
