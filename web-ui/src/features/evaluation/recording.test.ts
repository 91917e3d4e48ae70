import { describe, expect, it } from 'vitest';
import type { Instrument } from '@/shared/api/types';
import type { RecordingDraft } from './recording.draft';
import { figuresOf, isOutside, keyOf, newFigure, OTHER, recordingBody, recordingReady } from './recording.draft';

const question = (key: string, part?: string) => ({ key, part, kind: 'scale' as const, steps: 5, text: { fi: key } });
const instrument = (key: string, parts: string[], questions: Instrument['questions']): Instrument => ({
  key, name: { fi: key }, version: 1, source: 'Solmu', licence: 'CC0-1.0', standard: true, questions, parts: parts.map((part) => ({ key: part, name: { fi: part } })),
});
const core = instrument('core', ['dialogue', 'openness'], [question('a', 'dialogue'), question('b', 'openness')]);

function draft(change: Partial<RecordingDraft>): RecordingDraft {
  return { instrument: 'core', title: {}, invited: '', answers: '7', figures: figuresOf(core).map((each) => ({ ...each, value: '3,5' })), note: '', ...change };
}

describe('results from elsewhere', () => {
  it('of known questions come as those of an evaluation in Solmu would, so that they stand in one line over time', () => {
    expect(recordingBody(draft({})).figures).toEqual([
      { group: 'core', key: 'dialogue', name: { fi: 'dialogue' }, value: 3.5, scale: '1-5' },
      { group: 'core', key: 'openness', name: { fi: 'openness' }, value: 3.5, scale: '1-5' },
    ]);
    const relations = instrument('ktc', ['tlc'], [question('trust', 'tlc')]);
    expect(figuresOf(relations).map(({ group, id }) => [group, id])).toEqual([['tlc', 'trust']]);
  });

  it('of other questions are found again by what they are called', () => {
    const own = draft({ instrument: OTHER, title: { fi: 'Kuntien kysely 2026' }, figures: [{ ...newFigure(1), name: { fi: 'Hyöty työssäni' }, value: '4' }] });
    expect(recordingBody(own)).toMatchObject({ instrument: 'Kuntien-kysely-2026', figures: [{ key: 'Hyoty-tyossani', value: 4 }] });
    expect(keyOf({ fi: '???' })).toBe(OTHER);
    expect(keyOf({ fi: 'x'.repeat(80) })).toHaveLength(60);
  });

  it('wait for a count of answers, a number at least, and a name where there is none', () => {
    expect(recordingReady(draft({}))).toBe(true);
    expect(recordingReady(draft({ answers: '' }))).toBe(false);
    expect(recordingReady(draft({ answers: '7', invited: '6' }))).toBe(false);
    expect(recordingReady(draft({ figures: figuresOf(core) }))).toBe(false);
    expect(recordingReady(draft({ instrument: OTHER }))).toBe(false);
    expect(recordingReady(draft({ figures: [{ ...newFigure(1), name: { fi: 'Hyöty' }, value: 'paljon' }] }))).toBe(false);
  });

  it('lie on their scale', () => {
    expect(isOutside({ ...newFigure(1), value: '6', scale: '1-5' })).toBe(true);
    expect(isOutside({ ...newFigure(1), value: '6', scale: '0–10' })).toBe(false);
    expect(isOutside({ ...newFigure(1), value: '6', scale: '' })).toBe(false);
  });
});
