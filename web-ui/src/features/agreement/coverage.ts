import type { AgreementsView } from '@/shared/api/types';

export interface Unconfirmed {
  member: string;
  /** How many agreements in force the member has neither consented to nor confirmed. */
  missing: number;
  of: number;
}

/** The members who have yet to confirm something that is in force, those who miss the most first. */
export function unconfirmed(view: AgreementsView): Unconfirmed[] {
  const inForce = view.agreements.filter(({ state }) => state === 'in-force');
  const missing = new Map<string, number>();
  inForce.flatMap(({ toConfirm }) => toConfirm).forEach((member) => missing.set(member, (missing.get(member) ?? 0) + 1));
  return [...missing.entries()]
    .map(([member, count]) => ({ member, missing: count, of: inForce.length }))
    .sort((one, other) => other.missing - one.missing);
}
