import type { EvaluationView, Figure, Instrument, LocalText, Question, QuestionResult } from '@/shared/api/types';

/** As few answers as would let someone be recognised are not told. */
export const FEWEST = 5;

/** The three elements of the core of network work. */
export const CORE = 'core';
const MEAN = 'mean';

export interface Scale {
  from: number;
  to: number;
}

export interface Axis {
  key: string;
  name: LocalText | undefined;
  value: number;
}

/** Numbers that are looked at together. */
export interface Topic {
  key: string;
  axes: Axis[];
  /** All of them together, where that was said. */
  mean: number | undefined;
  /** None where they lie on different scales, or on one that is not known. */
  scale: Scale | undefined;
}

/** Reads "1-5". */
export function scaleIn(text: string | undefined): Scale | undefined {
  const parts = /^\s*(-?\d+(?:[.,]\d+)?)\s*[-–]\s*(-?\d+(?:[.,]\d+)?)\s*$/.exec(text ?? '');
  const [from, to] = [parts?.[1], parts?.[2]].map((part) => Number(part?.replace(',', '.')));
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

function scaleOf(figures: readonly Figure[]): Scale | undefined {
  const scales = new Set(figures.map(({ scale }) => scale));
  const scale = figures[0]?.scale;
  const read = scales.size === 1 ? scaleIn(scale) : undefined;
  return read && figures.every(({ value }) => read.from <= value && value <= read.to) ? read : undefined;
}

/** What is told of the whole before what is told of its parts. */
export function topicsOf({ figures, instrument }: Pick<EvaluationView, 'figures' | 'instrument'>): Topic[] {
  const byTopic = new Map<string, Figure[]>();
  figures.forEach((figure) => byTopic.set(figure.topic, [...(byTopic.get(figure.topic) ?? []), figure]));
  const whole = (topic: string) => (topic === instrument ? 0 : 1);
  return [...byTopic.entries()]
    .sort(([one], [other]) => whole(one) - whole(other))
    .map(([key, all]) => ({
      key,
      axes: all.filter((figure) => figure.key !== MEAN).map(({ key: axis, name, value }) => ({ key: axis, name, value })),
      mean: all.find((figure) => figure.key === MEAN)?.value,
      scale: scaleOf(all),
    }));
}

export type Picture = 'triangle' | 'radar' | 'bars';

const MOST_SPOKES = 10;

/** The core has three corners; of as many things as can be told apart around a middle there is a radar, of others bars. None without a scale. */
export function pictureOf({ key, axes, scale }: Topic): Picture | undefined {
  if (scale === undefined || axes.length === 0) {
    return undefined;
  }
  if (key === CORE && axes.length === 3) {
    return 'triangle';
  }
  return axes.length > 3 && axes.length <= MOST_SPOKES ? 'radar' : 'bars';
}

/** The strongest and the weakest of what is looked at first, where they differ. */
export function extremes({ axes }: Topic): { strongest: Axis; weakest: Axis } | undefined {
  const ordered = [...axes].sort((one, other) => other.value - one.value);
  const [strongest, weakest] = [ordered[0], ordered.at(-1)];
  return strongest && weakest && strongest.value > weakest.value ? { strongest, weakest } : undefined;
}

/** One question beside what was answered to it. */
export interface Answered {
  question: Question;
  result: QuestionResult;
}

export function answered({ asked, results = [] }: Pick<EvaluationView, 'asked' | 'results'>): Answered[] {
  return (asked?.questions ?? []).flatMap((question) => {
    const result = results.find((each) => each.question === question.key);
    return result === undefined ? [] : [{ question, result }];
  });
}

/** Whether something was answered, and nothing of it may be told. */
export function allHidden(all: readonly Answered[]): boolean {
  return all.some(({ result }) => result.hidden && result.answers > 0) && all.every(({ result }) => result.hidden || result.answers === 0);
}

/** What an answer is called that was counted: its step, or its option. */
export interface Counted {
  option: LocalText | undefined;
  step: number;
  count: number;
  /** Of all who answered, from 0 to 1. */
  share: number;
}

export function counted({ question, result }: Answered): Counted[] {
  return result.counts.map((count, place) => ({
    option: question.options?.[place],
    step: place + 1,
    count,
    share: result.answers === 0 ? 0 : count / result.answers,
  }));
}

/** What someone can want to get better at: the questions, the parts and the numbers that it came to, by their names. */
export function subjects({ asked, figures }: Pick<EvaluationView, 'asked' | 'figures'>): { key: string; name: LocalText | undefined }[] {
  const all: { key: string; name: LocalText | undefined }[] = [
    ...(asked?.parts ?? []).map(({ key, name }) => ({ key, name })),
    ...(asked?.questions ?? []).map(({ key, text }) => ({ key, name: text })),
    ...figures.filter(({ key }) => key !== MEAN).map(({ key, name }) => ({ key, name })),
  ];
  return all.filter(({ key }, place) => all.findIndex((each) => each.key === key) === place);
}

/** What the numbers of one topic are about, as the questions that are known call it. */
export function topicName(key: string, instruments: readonly Instrument[]): LocalText | undefined {
  return (
    instruments.find((instrument) => instrument.key === key)?.name ??
    instruments.flatMap(({ parts }) => parts).find((part) => part.key === key)?.name
  );
}
