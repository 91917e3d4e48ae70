import { describe, expect, it } from 'vitest';
import type { Question } from '@/shared/api/types';
import { afterSending, answersIn, emptyForm, isSent, keptIn, withAnswer } from './ballot.model';

const questions: Question[] = [
  { key: 'trust', kind: 'scale', steps: 5, text: { fi: 'Luotamme toisiimme.' } },
  { key: 'form', kind: 'choice', options: [{ fi: 'Lähellä' }, { fi: 'Etänä' }], text: { fi: 'Miten tapaamme?' } },
  { key: 'better', kind: 'text', text: { fi: 'Mitä teemme paremmin?' } },
];

describe('someone’s answers', () => {
  const empty = emptyForm(() => 'drawn in this browser');

  it('are sent in the order of the questions, without what was left empty', () => {
    const typed = withAnswer(withAnswer(empty, 'better', { text: '  Kuuntelemme.  ' }), 'trust', { choice: 4 });
    expect(Object.entries(answersIn(typed, questions))).toEqual([
      ['trust', { choice: 4 }],
      ['better', { text: 'Kuuntelemme.' }],
    ]);
    expect(answersIn(withAnswer(typed, 'better', { text: '   ' }), questions)).toEqual({ trust: { choice: 4 } });
  });

  it('can be taken back one by one', () => {
    const typed = withAnswer(withAnswer(empty, 'trust', { choice: 4 }), 'form', { choice: 1 });
    expect(answersIn(withAnswer(typed, 'trust', undefined), questions)).toEqual({ form: { choice: 1 } });
  });

  it('leave out what is not asked any more', () => {
    expect(answersIn(withAnswer(empty, 'gone', { choice: 1 }), questions)).toEqual({});
  });

  it('count as sent once the server took them, until they are changed', () => {
    const typed = withAnswer(empty, 'trust', { choice: 4 });
    expect(isSent(typed, questions)).toBe(false);
    const sent = afterSending(typed, { secret: typed.secret, answers: answersIn(typed, questions) });
    expect(isSent(sent, questions)).toBe(true);
    expect(isSent(withAnswer(sent, 'trust', { choice: 2 }), questions)).toBe(false);
    expect(isSent(withAnswer(withAnswer(sent, 'trust', { choice: 2 }), 'trust', { choice: 4 }), questions)).toBe(true);
  });

  it('that were typed on while others were under way stay unsent', () => {
    const underWay = { secret: empty.secret, answers: answersIn(withAnswer(empty, 'trust', { choice: 4 }), questions) };
    const typedOn = withAnswer(withAnswer(empty, 'trust', { choice: 4 }), 'form', { choice: 2 });
    expect(isSent(afterSending(typedOn, underWay), questions)).toBe(false);
  });

  it('are not those of whoever begins anew in the same browser meanwhile', () => {
    const anew = emptyForm(() => 'drawn for the next');
    expect(afterSending(anew, { secret: empty.secret, answers: {} })).toEqual(anew);
  });

  it('come back from where they were kept, and nothing else does', () => {
    const typed = afterSending(withAnswer(empty, 'trust', { choice: 4 }), { secret: empty.secret, answers: { trust: { choice: 4 } } });
    expect(keptIn(JSON.stringify(typed))).toEqual(typed);
    expect(keptIn(null)).toBeUndefined();
    expect(keptIn('{"answers":{}}')).toBeUndefined();
    expect(keptIn('no such thing')).toBeUndefined();
  });
});
