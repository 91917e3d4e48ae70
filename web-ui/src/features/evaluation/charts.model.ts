import { curveLinearClosed, line, lineRadial } from 'd3-shape';
import type { Day } from '@/shared/time/days';
import { numberOf } from '@/shared/time/days';
import type { Scale } from './results.model';

export interface Point {
  x: number;
  y: number;
}

/** How far along its scale a value lies, from 0 to 1; what lies outside ends at its end. */
export function shareOf(value: number, { from, to }: Scale): number {
  return Math.min(Math.max((value - from) / (to - from), 0), 1);
}

/** Where a spoke points, clockwise from the top. */
export function angleOf(place: number, of: number): number {
  return (place * 2 * Math.PI) / of;
}

export function onSpoke(place: number, of: number, radius: number): Point {
  const angle = angleOf(place, of);
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/** The outline that joins one distance on every spoke to the next. */
export function outline(distances: readonly number[]): string {
  const draw = lineRadial<number>()
    .angle((_, place) => angleOf(place, distances.length))
    .radius((distance) => distance)
    .curve(curveLinearClosed);
  return draw([...distances]) ?? '';
}

/** The marks of a scale, from its first step to its last; of a long one every other, or fewer. */
export function marks({ from, to }: Scale, most = 6): number[] {
  const rough = (to - from) / (most - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough - Number.EPSILON) ?? rough;
  const whole = Number.isInteger(from) && Number.isInteger(to) && to - from < most ? 1 : step;
  const count = Math.floor((to - from) / whole + 1e-9);
  return Array.from({ length: count + 1 }, (_, place) => Number((from + place * whole).toPrecision(12)));
}

/** A scale of round numbers in which all values lie. */
export function around(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || Math.abs(high) || 1;
  const step = 10 ** Math.floor(Math.log10(span));
  const from = low >= 0 && low <= span * 2 ? 0 : Math.floor(low / step) * step;
  return { from, to: Math.max(Math.ceil(high / step) * step, from + step) };
}

export interface Dated {
  on: Day;
  value: number;
}

export interface Frame {
  first: Day;
  last: Day;
  width: number;
  height: number;
  scale: Scale;
}

/** Where a day and a value lie in a frame; a lone day stands in its middle. */
export function at({ on, value }: Dated, { first, last, width, height, scale }: Frame): Point {
  const span = numberOf(last) - numberOf(first);
  return {
    x: span === 0 ? width / 2 : ((numberOf(on) - numberOf(first)) / span) * width,
    y: height - shareOf(value, scale) * height,
  };
}

export function path(points: readonly Point[]): string {
  return line<Point>(({ x }) => x, ({ y }) => y)([...points]) ?? '';
}

/** The first day of each year in between, to tell how far apart things lie. */
export function years(first: Day, last: Day): Day[] {
  const from = Number(first.slice(0, 4)) + 1;
  const count = Number(last.slice(0, 4)) - from + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, place) => `${from + place}-01-01`);
}
