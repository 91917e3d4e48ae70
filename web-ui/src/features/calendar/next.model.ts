import type { CarriedOn, EntryOfNextYear } from '@/shared/api/types';
import type { DetailsDraft, ScheduleDraft } from './drafts';
import { detailsBody, scheduleBody } from './drafts';

export interface Adjusted {
  details: DetailsDraft;
  schedule: ScheduleDraft;
}

/** What was left out or changed before the year is taken. */
export interface Choice {
  left: ReadonlySet<string>;
  adjusted: ReadonlyMap<string, Adjusted>;
}

export const ALL: Choice = { left: new Set(), adjusted: new Map() };

/** What is offered to be taken: an entry that can't be as it is proposed waits for a time of its own. */
export function offered(entries: readonly CarriedOn[]): CarriedOn[] {
  return entries.filter(({ state, proposed }) => proposed !== undefined && (state === 'proposed' || state === 'unfit'));
}

export function isTakeable(entry: CarriedOn, { adjusted }: Choice): boolean {
  return entry.state === 'proposed' || adjusted.has(entry.copyOf);
}

export function chosen(entries: readonly CarriedOn[], choice: Choice): CarriedOn[] {
  return offered(entries).filter((entry) => isTakeable(entry, choice) && !choice.left.has(entry.copyOf));
}

/** The entries as they are sent. */
export function entriesToTake(entries: readonly CarriedOn[], choice: Choice, networkZone: string | undefined): EntryOfNextYear[] {
  return chosen(entries, choice).flatMap(({ copyOf, proposed }) => {
    const own = choice.adjusted.get(copyOf);
    if (own) {
      return [{ copyOf, details: detailsBody(own.details), schedule: scheduleBody(own.schedule, networkZone) }];
    }
    return proposed === undefined ? [] : [proposed];
  });
}

export function withLeft(choice: Choice, copyOf: string, left: boolean): Choice {
  const all = new Set(choice.left);
  if (left) {
    all.add(copyOf);
  } else {
    all.delete(copyOf);
  }
  return { ...choice, left: all };
}

export function withAdjusted(choice: Choice, copyOf: string, adjusted: Adjusted): Choice {
  return { ...withLeft(choice, copyOf, false), adjusted: new Map([...choice.adjusted, [copyOf, adjusted]]) };
}

/** Which of the entries sent a fault is about. */
export function placeOfFault(pointer: string | undefined): number | undefined {
  const found = /^\/entries\/(\d+)(?:\/|$)/.exec(pointer ?? '');
  return found ? Number(found[1]) : undefined;
}
