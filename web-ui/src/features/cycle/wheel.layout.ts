import type { PhaseStanding } from './cycles.model';
import { PHASES } from './cycles.model';

export const SIZE = 400;
const OUTER = 190;
const INNER = 128;
const RING = 11;
const GAP = 5;
/** As many earlier cycles as there is room for around the middle. */
export const MOST_RINGS = 4;

export interface Sector {
  phase: PhaseStanding['phase'];
  state: PhaseStanding['state'];
  innerRadius: number;
  outerRadius: number;
  startAngle: number;
  endAngle: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The quarter of a phase: the first begins at the top, and they go on clockwise. */
function quarter(phase: number): { startAngle: number; endAngle: number } {
  const each = (2 * Math.PI) / PHASES.length;
  return { startAngle: (phase - 1) * each, endAngle: phase * each };
}

function ring(phases: readonly PhaseStanding[], innerRadius: number, outerRadius: number): Sector[] {
  return phases.map(({ phase, state }) => ({ phase, state, innerRadius, outerRadius, ...quarter(phase) }));
}

/** The cycle itself is the broad ring; the earlier ones lie within it, the latest outermost. */
export function rings(cycle: readonly PhaseStanding[], earlier: readonly (readonly PhaseStanding[])[]): Sector[][] {
  return [
    ring(cycle, INNER, OUTER),
    ...earlier.slice(0, MOST_RINGS).map((phases, place) => {
      const outer = INNER - GAP * 2 - place * (RING + GAP);
      return ring(phases, outer - RING, outer);
    }),
  ];
}

/** The middle of a sector. */
export function middle({ innerRadius, outerRadius, startAngle, endAngle }: Omit<Sector, 'phase' | 'state'>): Point {
  const angle = (startAngle + endAngle) / 2;
  const radius = (innerRadius + outerRadius) / 2;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}
