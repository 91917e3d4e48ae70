import { describe, expect, it } from 'vitest';
import type { EvaluationView } from '@/shared/api/types';
import { lastProfile, logicsOf } from './coordination.model';

const question = (key: string) => ({ key, kind: 'scale' as const, steps: 5, text: { fi: key } });
const result = (key: string, counts: number[], hidden = false) => ({
  question: key, answers: counts.reduce((sum, count) => sum + count, 0), counts: hidden ? [] : counts, hidden, texts: [],
});

function profile(change: Partial<EvaluationView>): EvaluationView {
  return {
    id: 'e', entryId: 'x', instrument: 'coordination-profile', state: 'closed', on: '2026-01-01', closedOn: '2026-02-01', actions: [], figures: [],
    interpretations: [], targets: [], results: [result('network', [0, 1, 3, 0, 2])],
    asked: { key: 'coordination-profile', name: { fi: '' }, version: 1, source: 'Solmu', licence: 'CC0-1.0', parts: [], standard: true, questions: [question('network')] },
    ...change,
  };
}

describe('the profile of coordination', () => {
  it('is the one that closed last', () => {
    const older = profile({ id: 'older', closedOn: '2025-02-01' });
    const open = profile({ id: 'open', state: 'open', results: undefined });
    const other = profile({ id: 'other', instrument: 'core', closedOn: '2026-09-01' });
    expect(lastProfile([profile({}), older, open, other])?.id).toBe('e');
    expect(lastProfile([open, other])).toBeUndefined();
  });

  it('tells how far apart the answers lie', () => {
    const [logic] = logicsOf(profile({}));
    expect(logic?.range).toEqual({ from: 2, to: 5 });
    expect(logic?.steps?.map(({ count }) => count)).toEqual([0, 1, 3, 0, 2]);
  });

  it('tells nothing of so few that one could be recognised', () => {
    const [logic] = logicsOf(profile({ results: [result('network', [1, 1, 0, 0, 0], true)] }));
    expect(logic?.steps).toBeUndefined();
    expect(logic?.range).toBeUndefined();
  });
});
