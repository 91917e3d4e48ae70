import { describe, expect, it } from 'vitest';
import type { EvaluationWaitingItem, MeetingWaitingItem, WaitingItem } from '@/shared/api/types';
import { matters } from './waiting.model';

const name = { fi: 'Verkosto' };
const position: WaitingItem = { kind: 'take-position', networkId: 'n1', networkName: name, proposalId: 'p1', memberId: 'm1', title: { fi: 'Viestintä' }, since: '2026-03-01' };
const promise: MeetingWaitingItem = {
  kind: 'keep-promise', networkId: 'n1', networkName: name, meetingId: 'k1', promiseId: 'l1', memberId: 'm1', title: { fi: 'Kokous' },
  firstDay: '2026-02-01', text: { language: 'fi', texts: { fi: 'Kutsun kunnan' } }, since: '2026-02-01', due: '2026-03-10',
};
const evaluation: EvaluationWaitingItem = { kind: 'answer-evaluation', networkId: 'n1', networkName: name, evaluationId: 'e1', instrument: 'core', memberId: 'm1', title: { fi: 'Ydin' }, since: '2026-02-20', due: '2026-03-05' };

describe('what waits', () => {
  it('comes here first, then what is due first, then what has waited longest', () => {
    const elsewhere = { ...evaluation, networkId: 'n2', due: '2026-01-01' };
    const older = { ...position, proposalId: 'p0', since: '2026-01-01' };
    expect(matters([position, elsewhere, older, promise, evaluation], 'n1').map(({ kind, networkId, since }) => `${networkId} ${kind} ${since}`)).toEqual([
      'n1 answer-evaluation 2026-02-20',
      'n1 keep-promise 2026-02-01',
      'n1 take-position 2026-01-01',
      'n1 take-position 2026-03-01',
      'n2 answer-evaluation 2026-02-20',
    ]);
  });

  it('leads to where it is done', () => {
    expect(matters([position, promise, evaluation], 'n1').map(({ to }) => to)).toEqual([
      '/networks/n1/evaluations/e1/answer',
      '/networks/n1/promises',
      '/networks/n1/proposals/p1',
    ]);
  });

  it('is told apart by seat and by matter', () => {
    const keys = matters([position, { ...position, memberId: 'm2' }, promise, { ...promise, promiseId: 'l2' }], 'n1').map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });
});
