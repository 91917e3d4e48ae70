import { useTexts } from '@/shared/i18n/useTexts';
import type { Phase } from './cycles.model';
import { phaseOf } from './cycles.model';

const KEYS = { 1: 'assembling', 2: 'agreeing', 3: 'progressing', 4: 'evaluating' } as const satisfies Record<Phase, string>;

/** What a phase is called. */
export function usePhaseName(): (phase: number) => string {
  const t = useTexts('cycle');
  return (phase) => t(`phases.${KEYS[phaseOf(phase)]}`);
}
