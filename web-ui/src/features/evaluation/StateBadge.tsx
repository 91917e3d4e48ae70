import { IconCalculator, IconCheck, IconFileImport, IconMessageCircleQuestion } from '@tabler/icons-react';
import type { EvaluationView } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import type { Look } from '@/shared/ui/Badge';
import { Badge } from '@/shared/ui/Badge';
import type { State } from './evaluations.model';
import { takesAnswers } from './evaluations.model';

const LOOKS: Record<State | 'over', Look> = {
  open: { icon: IconMessageCircleQuestion, tone: '' },
  over: { icon: IconCalculator, tone: 'amber' },
  closed: { icon: IconCheck, tone: 'plain' },
  recorded: { icon: IconFileImport, tone: 'plain' },
};

/** Whether answers are taken. */
export function StateBadge({ evaluation }: { evaluation: EvaluationView }) {
  const t = useTexts('evaluation');
  const { day } = useClock();
  const state = evaluation.state === 'open' && !takesAnswers(evaluation, day) ? 'over' : evaluation.state;
  return <Badge look={LOOKS[state]}>{t(`state.${state}`)}</Badge>;
}
