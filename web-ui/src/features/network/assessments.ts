import type { Aspect, Assessment } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';

export const ASPECTS: readonly Aspect[] = ['kind', 'governance-mode', 'lifecycle-stage'];

export const VALUES: Record<Aspect, readonly string[]> = {
  kind: ['hierarchically-led-strategic', 'jointly-led-strategic', 'freely-evolving', 'chaotic-organising'],
  'governance-mode': ['participant-governed', 'lead-organisation', 'network-administrative-organisation'],
  'lifecycle-stage': ['activation', 'collectivity', 'institutionalisation', 'decline', 'reorganisation'],
};

export interface AssessedSpan extends Assessment {
  /** The first day of the next assessment; open while it still holds. */
  to?: Day;
}

/** The assessments of one aspect made by a day, each with the day on which the next took its place. */
export function spansOf(all: readonly Assessment[], aspect: Aspect, day: Day): AssessedSpan[] {
  const made = all.filter((each) => each.aspect === aspect && each.on <= day);
  return made.map((each, place) => ({ ...each, to: made[place + 1]?.on }));
}
