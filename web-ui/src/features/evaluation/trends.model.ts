import type { Indicator, Trend } from '@/shared/api/types';
import type { Dated } from './charts.model';
import { around } from './charts.model';
import type { Scale } from './results.model';
import { scaleIn } from './results.model';

/** The same things at different times, looked at together: they were asked in the same way. */
export interface Series {
  topic: string;
  trends: Trend[];
  /** The days on which any of them was found out, in order. */
  days: string[];
}

/** What was found out most often comes first: it tells most about time. */
export function seriesOf(trends: readonly Trend[]): Series[] {
  const byTopic = new Map<string, Trend[]>();
  trends.forEach((trend) => byTopic.set(trend.topic, [...(byTopic.get(trend.topic) ?? []), trend]));
  return [...byTopic.entries()]
    .map(([topic, all]) => ({ topic, trends: all, days: [...new Set(all.flatMap(({ points }) => points.map(({ on }) => on)))].sort() }))
    .sort((one, other) => other.days.length - one.days.length);
}

/** How far the last lies from the first; nothing of what was found out once. */
export function changeOf(points: readonly Dated[]): number | undefined {
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined || points.length < 2 ? undefined : Number((last.value - first.value).toPrecision(12));
}

export function scaleOfTrend({ scale, points }: Pick<Trend, 'scale' | 'points'>): Scale {
  return scaleIn(scale) ?? around(points.map(({ value }) => value));
}

/** In which all that was measured lies, with where it stood and where it is to come. */
export function scaleOfIndicator({ baseline, target, measurements }: Indicator): Scale {
  return around([...measurements.map(({ value }) => value), ...[baseline, target].filter((value) => value !== undefined)]);
}

export type Way = 'there' | 'away' | 'reached';

/** How far it has come, in a word; none where that can't be said. */
export function wayOf({ reached }: Pick<Indicator, 'reached'>): Way | undefined {
  if (reached === undefined) {
    return undefined;
  }
  return reached >= 1 ? 'there' : reached < 0 ? 'away' : 'reached';
}

/** Reads "12,5" and "-3"; nothing from what is no number, or has more digits than the record keeps. */
export function numberIn(typed: string): number | undefined {
  const text = typed.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(text) ? Number(text) : undefined;
}
