import type { EvaluationWaitingItem, LocalText, MeetingWaitingItem, WaitingItem, Wording } from '@/shared/api/types';
import { paths } from '@/shared/paths';
import type { Day } from '@/shared/time/days';

type Item = WaitingItem | MeetingWaitingItem | EvaluationWaitingItem;

export interface Matter {
  key: string;
  kind: Item['kind'];
  networkId: string;
  networkName: LocalText;
  /** Of what it is about: an agreement, a meeting, an evaluation. */
  title?: LocalText | undefined;
  /** What was promised, or is to be done. */
  text?: Wording | undefined;
  since: Day;
  due?: Day | undefined;
  /** Where it is done. */
  to: string;
}

function placeOf(item: Item): string {
  const { networkId } = item;
  switch (item.kind) {
    case 'take-position':
    case 'proposal-ready-to-close':
      return paths.proposal(networkId, item.proposalId ?? '');
    case 'confirm-commitment':
    case 'review-due':
      return paths.agreement(networkId, item.agreementId ?? '');
    case 'seat-to-confirm':
      return item.memberId === undefined ? paths.people(networkId) : paths.member(networkId, item.memberId);
    case 'keep-promise':
      return paths.promises(networkId);
    case 'answer-invitation':
    case 'approve-minutes':
    case 'answer-pulse':
      return paths.meeting(networkId, item.meetingId);
    case 'answer-evaluation':
      return paths.answer(networkId, item.evaluationId);
    case 'close-evaluation':
    case 'do-action':
      return paths.evaluation(networkId, item.evaluationId);
  }
}

function keyOf(item: Item): string {
  const ids = ['proposalId', 'agreementId', 'meetingId', 'promiseId', 'evaluationId', 'actionId', 'memberId'] as const;
  return [item.kind, item.networkId, ...ids.map((id) => (id in item ? (item as Partial<Record<typeof id, string>>)[id] : ''))].join(' ');
}

const LAST = '9999-12-31';

/** All that waits, what is here first; then what is due first, then what has waited longest. */
export function matters(items: readonly Item[], here: string): Matter[] {
  return items
    .map((item) => ({
      key: keyOf(item),
      kind: item.kind,
      networkId: item.networkId,
      networkName: item.networkName,
      title: item.title,
      text: 'text' in item ? item.text : undefined,
      since: item.since,
      due: item.due,
      to: placeOf(item),
    }))
    .sort(
      (one, other) =>
        Number(other.networkId === here) - Number(one.networkId === here) ||
        (one.due ?? LAST).localeCompare(other.due ?? LAST) ||
        one.since.localeCompare(other.since),
    );
}
