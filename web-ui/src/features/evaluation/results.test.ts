import { describe, expect, it } from 'vitest';
import type { EvaluationView, Question, QuestionResult } from '@/shared/api/types';
import { around, at, marks, onSpoke, outline, shareOf, years } from './charts.model';
import { grouped, possible } from './evaluations.model';
import { allHidden, answered, counted, extremes, pictureOf, scaleIn, subjects, topicsOf } from './results.model';

function evaluation(more: Partial<EvaluationView>): EvaluationView {
  return {
    id: 'e1', entryId: 'x1', instrument: 'core', on: '2026-03-02', state: 'open', answerBy: '2026-03-16', audience: 'members',
    figures: [], interpretations: [], actions: [], targets: [], ...more,
  };
}

function question(key: string, more: Partial<Question> = {}): Question {
  return { key, kind: 'scale', steps: 5, text: { fi: key }, ...more };
}

function result(of: string, counts: number[], more: Partial<QuestionResult> = {}): QuestionResult {
  return { question: of, answers: counts.reduce((sum, each) => sum + each, 0), hidden: false, counts, texts: [], ...more };
}

describe('the list of evaluations', () => {
  it('puts first what waits for the reader, then what is open, then what is to be counted, and the newest result before the older', () => {
    const all = [
      evaluation({ id: 'later', answerBy: '2026-05-01' }),
      evaluation({ id: 'yours', answerBy: '2026-04-01' }),
      evaluation({ id: 'sooner', answerBy: '2026-04-10' }),
      evaluation({ id: 'over', answerBy: '2026-03-16' }),
      evaluation({ id: 'told', state: 'recorded', answerBy: undefined, on: '2025-01-01' }),
      evaluation({ id: 'counted', state: 'closed', on: '2024-01-01', closedOn: '2026-02-01' }),
    ];
    const ids = Object.fromEntries(
      Object.entries(grouped(all, new Set(['yours', 'over']), '2026-03-20')).map(([name, each]) => [name, (each as EvaluationView[]).map(({ id }) => id)]),
    );
    expect(ids).toEqual({ yours: ['yours'], open: ['sooner', 'later'], over: ['over'], known: ['counted', 'told'] });
  });

  it('takes answers to the end of the last day', () => {
    const asked = [evaluation({})];
    expect(grouped(asked, new Set(), '2026-03-16').open).toHaveLength(1);
    expect(grouped(asked, new Set(), '2026-03-17').over).toHaveLength(1);
  });

  it('offers a link only while answers by link are taken, and an interpretation first where there is none', () => {
    expect(possible(evaluation({ audience: 'link' }), '2026-03-16')).toEqual(['link', 'close']);
    expect(possible(evaluation({ audience: 'link' }), '2026-03-17')).toEqual(['close']);
    expect(possible(evaluation({}), '2026-03-16')).toEqual(['close']);
    expect(possible(evaluation({ state: 'closed' }), '2026-03-16')[0]).toBe('interpret');
    const said = { entryId: 'x2', on: '2026-03-20', text: { language: 'fi', texts: { fi: 'Hyvä' } } } as EvaluationView['interpretations'][number];
    expect(possible(evaluation({ state: 'closed', interpretations: [said] }), '2026-03-16')[0]).toBe('act');
  });
});

describe('what an evaluation came to', () => {
  const figures = [
    { topic: 'opennessAndMembership', key: 'newcomersGetIn', value: 4, scale: '1-5' },
    ...[3.9, 4, 3.7].map((value, place) => ({ topic: 'core', key: `element${place}`, value, scale: '1-5' })),
    { topic: 'core', key: 'mean', value: 3.87, scale: '1-5' },
  ];

  it('is told by topics, the whole before its parts, with the mean apart', () => {
    const [core, part] = topicsOf({ figures, instrument: 'core' });
    expect(core).toMatchObject({ key: 'core', mean: 3.87, scale: { from: 1, to: 5 } });
    expect(core?.axes.map(({ value }) => value)).toEqual([3.9, 4, 3.7]);
    expect(part?.key).toBe('opennessAndMembership');
  });

  it('is a triangle of the core, a radar of many, bars of few, and no picture without one scale', () => {
    const of = (key: string, count: number, scale: string | undefined = '1-5') =>
      topicsOf({
        figures: Array.from({ length: count }, (_, place) => ({ topic: key, key: `k${place}`, value: 2, ...(scale === '' ? {} : { scale }) })),
        instrument: key,
      }).map(pictureOf);
    expect(of('core', 3)).toEqual(['triangle']);
    expect(of('core', 2)).toEqual(['bars']);
    expect(of('tlc', 3)).toEqual(['bars']);
    expect(of('own', 6)).toEqual(['radar']);
    expect(of('own', 11)).toEqual(['bars']);
    expect(of('own', 6, '')).toEqual([undefined]);
    expect(of('own', 6, 'mentions')).toEqual([undefined]);
  });

  it('has no picture when a number lies off its scale', () => {
    const topics = topicsOf({ figures: [{ topic: 'own', key: 'k', value: 7, scale: '1-5' }], instrument: 'own' });
    expect(topics.map(pictureOf)).toEqual([undefined]);
  });

  it('names the strongest and the weakest only where they differ', () => {
    const [core] = topicsOf({ figures, instrument: 'core' });
    const found = core && extremes(core);
    expect([found?.strongest.value, found?.weakest.value]).toEqual([4, 3.7]);
    expect(core && extremes({ ...core, axes: core.axes.slice(0, 1) })).toBeUndefined();
  });

  it('reads scales as people write them', () => {
    expect(scaleIn('1-5')).toEqual({ from: 1, to: 5 });
    expect(scaleIn('0 – 10')).toEqual({ from: 0, to: 10 });
    expect(scaleIn('5-1')).toBeUndefined();
    expect(scaleIn('hyvä')).toBeUndefined();
    expect(scaleIn(undefined)).toBeUndefined();
  });
});

describe('the answers to a question', () => {
  const asked = {
    key: 'own', version: 1, standard: false, name: {}, source: 's', licence: 'l', parts: [{ key: 'p', name: { fi: 'Osa' } }],
    questions: [question('a', { part: 'p' }), question('b', { kind: 'text', steps: undefined })],
  };

  it('stand beside it in the order of asking', () => {
    const all = answered({ asked, results: [result('b', [], { answers: 2, hidden: true }), result('a', [0, 0, 1, 3, 2])] });
    expect(all.map(({ question: { key } }) => key)).toEqual(['a', 'b']);
    expect(all[0] && counted(all[0]).map(({ step, share }) => [step, share])).toEqual([[1, 0], [2, 0], [3, 1 / 6], [4, 0.5], [5, 1 / 3]]);
    expect(allHidden(all)).toBe(false);
  });

  it('are all hidden when nothing that was answered may be told', () => {
    const hidden = result('a', [], { answers: 3, hidden: true });
    expect(allHidden(answered({ asked, results: [hidden, result('b', [], { answers: 0, hidden: true })] }))).toBe(true);
    expect(allHidden(answered({ asked, results: [result('a', [], { answers: 0, hidden: true })] }))).toBe(false);
  });

  it('can be made a target of by question, part and figure, each once', () => {
    const figures = [{ topic: 'own', key: 'p', value: 3 }, { topic: 'own', key: 'mean', value: 3 }, { topic: 'own', key: 'k', value: 3 }];
    expect(subjects({ asked, figures }).map(({ key }) => key)).toEqual(['p', 'a', 'b', 'k']);
    expect(subjects({ asked, figures })[0]?.name).toEqual({ fi: 'Osa' });
  });
});

describe('the drawings', () => {
  it('measure along a scale and never beyond it', () => {
    expect([1, 3, 5, 9].map((value) => shareOf(value, { from: 1, to: 5 }))).toEqual([0, 0.5, 1, 1]);
  });

  it('begin at the top and go around with the clock', () => {
    expect(onSpoke(0, 4, 10)).toMatchObject({ y: -10 });
    expect(onSpoke(1, 4, 10).x).toBeCloseTo(10);
    expect(outline([10, 10, 10])).toMatch(/^M0,-10L8\.66.*Z$/);
  });

  it('mark steps one by one, and long scales by round numbers', () => {
    expect(marks({ from: 1, to: 5 })).toEqual([1, 2, 3, 4, 5]);
    expect(marks({ from: 0, to: 10 })).toEqual([0, 2, 4, 6, 8, 10]);
    expect(marks({ from: 0, to: 70 })).toEqual([0, 20, 40, 60]);
    expect(marks({ from: 0, to: 0.5 })).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  it('frame values by round numbers', () => {
    expect(around([64, 28, 29])).toEqual({ from: 0, to: 70 });
    expect(around([1002, 1005])).toEqual({ from: 1002, to: 1005 });
    expect(around([5, 5])).toEqual({ from: 0, to: 5 });
    expect(around([0])).toEqual({ from: 0, to: 1 });
  });

  it('lay days out in proportion, a lone one in the middle', () => {
    const frame = { first: '2026-01-01', last: '2026-01-11', width: 100, height: 40, scale: { from: 1, to: 5 } };
    expect(at({ on: '2026-01-06', value: 3 }, frame)).toEqual({ x: 50, y: 20 });
    expect(at({ on: '2026-01-01', value: 5 }, { ...frame, last: '2026-01-01' })).toEqual({ x: 50, y: 0 });
    expect(years('2023-11-28', '2026-06-09')).toEqual(['2024-01-01', '2025-01-01', '2026-01-01']);
  });
});
