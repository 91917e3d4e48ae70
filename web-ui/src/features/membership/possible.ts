import type { Member } from '@/shared/api/types';

export type SeatAction =
  | 'accept' | 'decline' | 'joinInvited' | 'confirm' | 'takeRole' | 'toObserver' | 'toSay' | 'deputy' | 'releaseDeputy'
  | 'title' | 'house' | 'holder' | 'signInLink' | 'leave' | 'return';

/** What can happen next to a seat, the likeliest first. */
export function possible(member: Member): SeatAction[] {
  switch (member.state) {
    case 'invited':
      return ['joinInvited', 'accept', 'decline'];
    case 'accepted':
      return ['joinInvited'];
    case 'declined':
      return ['joinInvited'];
    case 'left':
      return ['return'];
    case 'member':
      return [
        ...(member.confirmationAsked ? (['confirm'] as const) : []),
        'takeRole',
        member.deputy ? 'releaseDeputy' : 'deputy',
        member.hasSay ? 'toObserver' : 'toSay',
        'title',
        'house',
        'holder',
        'signInLink',
        'leave',
      ];
  }
}
