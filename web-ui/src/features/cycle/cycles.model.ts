import type { ChecklistStanding, Cycle, Listed, Stay } from '@/shared/api/types';

export const PHASES = [1, 2, 3, 4] as const;
export type Phase = (typeof PHASES)[number];

export const QUESTIONS = ['why', 'who', 'how', 'what', 'withWhatResources'] as const;
export type FiveQuestion = (typeof QUESTIONS)[number];

export function phaseOf(number: number): Phase {
  return PHASES.find((phase) => phase === number) ?? 1;
}

/** The network's own cycles, without those of its theme groups. */
export function ownOf(cycles: readonly Cycle[]): Cycle[] {
  return cycles.filter(({ partOf }) => partOf === undefined);
}

/** The network's own cycle that is open, or the one that was closed last. */
export function currentOf(cycles: readonly Cycle[]): Cycle | undefined {
  const own = ownOf(cycles);
  return own.find(({ closing }) => closing === undefined) ?? own.at(-1);
}

export function subCyclesOf(cycle: Cycle, cycles: readonly Cycle[]): Cycle[] {
  return cycles.filter(({ partOf }) => partOf === cycle.id);
}

/** Those that went before a cycle among its own kind, the latest first. */
export function earlierThan(cycle: Cycle, cycles: readonly Cycle[]): Cycle[] {
  return cycles.filter(({ partOf, number }) => partOf === cycle.partOf && number < cycle.number).toSorted((one, other) => other.number - one.number);
}

export interface PhaseStanding {
  phase: Phase;
  state: 'now' | 'been' | 'ahead';
  /** All stays in it together. */
  days: number;
  stays: number;
}

/** How a cycle stands with each of the four phases. */
export function phasesOf({ stays, dwell, phase: now, closing }: Cycle): PhaseStanding[] {
  return PHASES.map((phase) => {
    const been = stays.filter((stay) => stay.phase === phase);
    return {
      phase,
      state: closing === undefined && now === phase ? 'now' : been.length > 0 ? 'been' : 'ahead',
      days: dwell.find((each) => each.phase === phase)?.days ?? 0,
      stays: been.length,
    };
  });
}

/** The stay that lasts. */
export function stayNow({ stays, closing }: Cycle): Stay | undefined {
  const last = stays.at(-1);
  return closing === undefined && last?.until === undefined ? last : undefined;
}

/** Where it goes on to from where it stands; after the fourth phase a cycle is closed. */
export function nextPhase({ phase }: Cycle): Phase | undefined {
  return PHASES.find((each) => each === (phase ?? 0) + 1);
}

/** Whether entering a phase is going back, which wants a reason. */
export function isBack({ phase }: Cycle, to: Phase): boolean {
  return phase !== undefined && to < phase;
}

export type Tally = Record<ChecklistStanding, number> & { all: number };

export function tally(checklist: readonly Listed[]): Tally {
  const count = (wanted: ChecklistStanding) => checklist.filter(({ standing }) => standing === wanted).length;
  return { open: count('open'), met: count('met'), waived: count('waived'), all: checklist.length };
}

/** To how many of the five questions there is an answer. */
export function answered({ questions }: Cycle): number {
  return QUESTIONS.filter((question) => questions[question] !== undefined).length;
}
