import type { Level, Objection, Position, Stance, Version } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';

/** Where one member stands on one version, in one word. */
export type Standing = Stance | 'objection-integrated' | 'asked-again' | 'confirmed' | 'to-confirm' | 'not-there' | 'no-answer-yet';

export interface Cell {
  standing: Standing;
  position?: Position;
  objection?: Objection;
  /** What the member said later of a version in force. */
  level?: Level;
  levelOn?: Day;
  askedToConfirm: boolean;
}

export function isOpen(objection: Objection): boolean {
  return objection.state === 'open' || objection.state === 'clarified';
}

export function latestDraft(version: Version): number {
  return Math.max(1, ...version.drafts.map(({ draft }) => draft));
}

/** Whether a position was taken on a text that has changed since. */
export function isStale(version: Version, position: Position): boolean {
  return version.state === 'proposed' && position.draft < latestDraft(version);
}

interface Circumstances {
  /** Whether the member was there on the day of the outcome; on the day that is shown when there is none. */
  there: boolean;
  /** Whether the member came after the version had been agreed. */
  cameLater: boolean;
  askedToConfirm: boolean;
}

export function cellOf(member: string, version: Version, { there, cameLater, askedToConfirm }: Circumstances): Cell {
  const position = version.positions.find(({ memberId }) => memberId === member);
  const objection = version.objections.findLast(({ memberId }) => memberId === member);
  const commitment = version.commitments.findLast(({ memberId }) => memberId === member);
  const rest = { position, objection, level: commitment?.level, levelOn: commitment?.on, askedToConfirm };
  // As long as a proposal is open, not having been heard of is no answer.
  if (position && !(version.state === 'proposed' && position.stance === 'no-response')) {
    if (isStale(version, position)) {
      return { ...rest, standing: 'asked-again' };
    }
    const tookIn = objection?.state === 'integrated' && position.stance === 'consent';
    return { ...rest, standing: tookIn ? 'objection-integrated' : position.stance };
  }
  if (commitment) {
    return { ...rest, standing: 'confirmed' };
  }
  if (version.state === 'proposed') {
    return { ...rest, standing: there ? 'no-answer-yet' : 'not-there' };
  }
  if (askedToConfirm && (cameLater || !there)) {
    return { ...rest, standing: 'to-confirm' };
  }
  return { ...rest, standing: there && version.agreedOn !== undefined ? 'no-response' : 'not-there' };
}

