import type { Day } from '@/shared/time/days';
import { numberOf, dayAt } from '@/shared/time/days';
import type { Happening, Year, YearRing } from './year.model';
import { firstOf, lastOf, monthDays } from './year.model';

// The wheel's middle is (0, 0); angles run clockwise from the top, as d3-shape counts them.
export const OUTER = 462;
export const MONTHS_OUTER = 500;
export const INNER = 132;
/** Between the year's end and its beginning, where the rings' letters stand. */
const GAP = 0.2;
const BETWEEN_RINGS = 7;
const WIDEST_LANE = 34;
const LARGEST_DISC = 14;
/** Below this, a number in a disc can't be read. */
const SMALLEST_NUMBERED = 7.5;

export interface Mark {
  happening: Happening;
  /** A disc on a day, a stretch over several, or a tick of a series so dense that its discs would cover each other. */
  shape: 'disc' | 'stretch' | 'tick';
  from: number;
  to: number;
  /** Where its disc stands. */
  angle: number;
  radius: number;
  /** Whether the number is written on it. */
  numbered: boolean;
}

export interface RingBand {
  ring: YearRing;
  inner: number;
  outer: number;
}

export interface Sector {
  month: number;
  from: number;
  to: number;
}

export interface WheelLayout {
  bands: RingBand[];
  sectors: Sector[];
  marks: Mark[];
  disc: number;
  lane: number;
}

export function angleOf(year: number, day: Day, part = 0): number {
  const first = numberOf(firstOf(year));
  const days = numberOf(lastOf(year)) - first + 1;
  return GAP / 2 + ((2 * Math.PI - GAP) * (numberOf(day) - first + part)) / days;
}

/** The day of the year to which an angle points; in the gap the nearer end of the year. */
export function dayAtAngle(year: number, angle: number): Day {
  const first = numberOf(firstOf(year));
  const days = numberOf(lastOf(year)) - first + 1;
  const turned = ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const place = Math.floor(((turned - GAP / 2) / (2 * Math.PI - GAP)) * days);
  return dayAt(first + Math.min(Math.max(place, 0), days - 1));
}

export function pointAt(angle: number, radius: number): { x: number; y: number } {
  return { x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius };
}

export function angleAt(x: number, y: number): number {
  return (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
}

interface Taken {
  from: number;
  to: number;
}

function clear(lane: readonly Taken[], wanted: readonly Taken[]): boolean {
  return wanted.every((want) => lane.every((taken) => want.to <= taken.from || taken.to <= want.from));
}

/** The room that each mark of an entry takes in its lane, at a radius. */
function roomOf(year: number, times: readonly Happening[], radius: number, disc: number): { dense: boolean; room: Taken[] } {
  const half = (disc + 2) / radius;
  const room = times.map(({ first, last }) => {
    const [from, to] = [angleOf(year, first), angleOf(year, last, 1)];
    const middle = (from + to) / 2;
    return to - from > 2 * half ? { from, to: Math.max(to, from + 2 * half) } : { from: middle - half, to: middle + half };
  });
  const sorted = [...room].sort((one, other) => one.from - other.from);
  const dense = sorted.some((each, place) => place > 0 && each.from < (sorted[place - 1]?.to ?? 0));
  return { dense, room };
}

interface Laned {
  ring: YearRing;
  /** By entry. */
  lanes: Map<string, number>;
  count: number;
}

/** Every time of an entry lies on one circle, the first of its ring where it has room; long things choose first. */
function laned(year: Year, ring: YearRing, radius: number, disc: number): Laned {
  const byEntry = new Map<string, Happening[]>();
  year.happenings
    .filter((each) => each.ring.id === ring.id)
    .forEach((each) => byEntry.set(each.entry.id, [...(byEntry.get(each.entry.id) ?? []), each]));
  const rooms = [...byEntry.entries()]
    .map(([entry, times]) => ({ entry, ...roomOf(year.year, times, radius, disc) }))
    .map((each) => ({ ...each, length: each.room.reduce((sum, { from, to }) => sum + to - from, 0) }))
    .sort((one, other) => other.length - one.length);
  const taken: Taken[][] = [];
  const lanes = new Map<string, number>();
  rooms.forEach(({ entry, room }) => {
    const free = taken.findIndex((lane) => clear(lane, room));
    const place = free < 0 ? taken.length : free;
    taken[place] = [...(taken[place] ?? []), ...room];
    lanes.set(entry, place);
  });
  return { ring, lanes, count: Math.max(taken.length, 1) };
}

function measured(year: Year, lane: number): { rings: Laned[]; total: number } {
  const disc = discOf(lane);
  let outer = OUTER;
  const rings = year.rings.map((ring) => {
    // Nearer to the middle the same disc takes more of the year, so the inner edge that one lane would have decides.
    const tried = laned(year, ring, Math.max(outer - 2 * lane, INNER), disc);
    outer -= tried.count * lane + BETWEEN_RINGS;
    return tried;
  });
  return { rings, total: OUTER - outer };
}

function discOf(lane: number): number {
  return Math.min(LARGEST_DISC, lane / 2 - 1.5);
}

/** Where everything of a year stands on the wheel: rings as wide as what they hold needs, the marks as large as all leave room for. */
export function wheelOf(year: Year): WheelLayout {
  const room = OUTER - INNER;
  let lane = WIDEST_LANE;
  let { rings, total } = measured(year, lane);
  for (let tries = 0; total > room && tries < 60; tries += 1) {
    lane *= 0.96;
    ({ rings, total } = measured(year, lane));
  }
  const disc = Math.max(discOf(lane), 2);
  const bands: RingBand[] = [];
  const radii = new Map<string, number>();
  let outer = OUTER;
  rings.forEach(({ ring, lanes, count }) => {
    const inner = outer - count * lane;
    const top = outer;
    lanes.forEach((place, entry) => radii.set(entry, top - (place + 0.5) * lane));
    bands.push({ ring, inner, outer });
    outer = inner - BETWEEN_RINGS;
  });
  return { bands, sectors: sectorsOf(year.year), marks: marksOf(year, radii, disc), disc, lane };
}

function sectorsOf(year: number): Sector[] {
  return Array.from({ length: 12 }, (_, place) => {
    const { first, last } = monthDays(year, place + 1);
    return { month: place + 1, from: angleOf(year, first), to: angleOf(year, last, 1) };
  });
}

function marksOf(year: Year, radii: ReadonlyMap<string, number>, disc: number): Mark[] {
  const times = new Map<string, Happening[]>();
  year.happenings.forEach((each) => times.set(each.entry.id, [...(times.get(each.entry.id) ?? []), each]));
  const dense = new Set(
    [...times.entries()].filter(([entry, all]) => roomOf(year.year, all, radii.get(entry) ?? INNER, disc).dense).map(([entry]) => entry),
  );
  const numbered = disc >= SMALLEST_NUMBERED;
  const begun = new Set<string>();
  return year.happenings.map((happening) => {
    const radius = radii.get(happening.entry.id) ?? INNER;
    const [from, to] = [angleOf(year.year, happening.first), angleOf(year.year, happening.last, 1)];
    const long = (to - from) * radius > 2.4 * disc;
    const isFirst = !begun.has(happening.entry.id);
    begun.add(happening.entry.id);
    if (dense.has(happening.entry.id) && !isFirst && !long) {
      return { happening, shape: 'tick', from, to, angle: (from + to) / 2, radius, numbered: false };
    }
    return long
      ? { happening, shape: 'stretch', from, to, angle: from + disc / radius, radius, numbered }
      : { happening, shape: 'disc', from, to, angle: (from + to) / 2, radius, numbered };
  });
}

/** The part of the drawing to show: all of it, or one quarter of the year. */
export function viewBoxOf(quarter: number | undefined): string {
  const edge = MONTHS_OUTER + 8;
  if (quarter === undefined) {
    return `${-edge} ${-edge} ${2 * edge} ${2 * edge}`;
  }
  const beyond = 40;
  const right = quarter <= 2;
  const top = quarter === 1 || quarter === 4;
  return `${right ? -beyond : -edge} ${top ? -edge : -beyond} ${edge + beyond} ${edge + beyond}`;
}
