import { describe, expect, it } from 'vitest';
import type { Typing } from './live.model';
import { begun, caretAfter, fieldsOf, heard, isUnsaved, keptIn, merged, refused, saved, sending, typed } from './live.model';

describe('two who type at once', () => {
  it('lose no word where they write at different places', () => {
    expect(merged('Avattiin klo 9. Läsnä 12.', 'Avattiin. Läsnä 12.', 'Avattiin. Läsnä 12. Kahvi.')).toBe('Avattiin klo 9. Läsnä 12. Kahvi.');
  });

  it('lose no word where both write on at the end', () => {
    const both = merged('Sovittiin kokeilu', 'Sovittiin', 'Sovittiin aikataulu');
    expect(both.split(/\s+/).sort()).toEqual(['Sovittiin', 'aikataulu', 'kokeilu']);
  });

  it('lose no word where both write a line of their own', () => {
    const both = merged('Alku\nMinun rivini', 'Alku', 'Alku\nSinun rivisi');
    expect(both.split(/\s+/)).toEqual(expect.arrayContaining(['Alku', 'Minun', 'rivini', 'Sinun', 'rivisi']));
  });

  it('keep what one put in where the other took away', () => {
    expect(merged('yksi kolme', 'yksi kaksi kolme', 'yksi kaksi kolme neljä')).toBe('yksi kolme neljä');
    expect(merged('yksi uusi kaksi', 'yksi kaksi', '')).toContain('uusi');
  });

  it('may write words that mean something to a program', () => {
    const both = merged('__proto__ constructor minä', '__proto__ constructor', 'toString __proto__ constructor');
    expect(both.split(' ')).toEqual(['toString', '__proto__', 'constructor', 'minä']);
  });

  it('write the same only once', () => {
    expect(merged('a b', 'a', 'a b')).toBe('a b');
    expect(merged('a', 'a', 'a b')).toBe('a b');
    expect(merged('a b', 'a', 'a')).toBe('a b');
  });

  it('lose no word however often they meet', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 200; round += 1) {
      const base = Array.from({ length: random(8) }, (_, place) => `w${place}`);
      const put = (who: string) => {
        const words = [...base];
        Array.from({ length: 1 + random(3) }, (_, number) => words.splice(random(words.length + 1), 0, `${who}${number}`));
        return words;
      };
      const [ours, theirs] = [put('a'), put('b')];
      const all = merged(ours.join(' '), base.join(' '), theirs.join(' ')).split(/\s+/);
      [...ours, ...theirs].forEach((word) => expect(all).toContain(word));
    }
  });
});

describe('what is typed', () => {
  it('is unsaved until the server has answered, and what was typed since still is', () => {
    const first: Typing = { ...begun({ text: '', revision: 0 }), text: 'Ensin' };
    expect(isUnsaved(first)).toBe(true);
    const sent = sending(first);
    const more = { ...sent, text: 'Ensin tämä' };
    const after = saved(more, 1);
    expect(after).toEqual({ text: 'Ensin tämä', base: 'Ensin', revision: 1 });
    expect(isUnsaved(after)).toBe(true);
    expect(isUnsaved(saved(sending(after), 2))).toBe(false);
  });

  it('whose answer was lost is sent again as it was, and not put in twice when it had arrived', () => {
    const sent = sending({ ...begun({ text: '', revision: 0 }), text: 'Ensin' });
    const more = { ...sent, text: 'Ensin tämä' };
    expect(sending(more).pending).toBe('Ensin');
    expect(refused(more, { text: 'Ensin', revision: 1 })).toEqual({ text: 'Ensin tämä', base: 'Ensin', revision: 1 });
  });

  it('changes what the field showed, also when something came in that it does not show yet', () => {
    const now: Typing = { text: 'hän a minä', base: 'hän a', revision: 2 };
    expect(typed(now, 'a minäk', 'a minä').text).toBe('hän a minäk');
    expect(typed(now, 'hän a minäk', 'hän a minä').text).toBe('hän a minäk');
  });

  it('takes in what others wrote, when it is refused and when it is heard of', () => {
    const sent = sending({ ...begun({ text: 'a', revision: 1 }), text: 'a minä' });
    expect(refused(sent, { text: 'hän a', revision: 2 })).toEqual({ text: 'hän a minä', base: 'hän a', revision: 2 });
    expect(heard({ text: 'a minä', base: 'a', revision: 1 }, { text: 'hän a', revision: 2 }).text).toBe('hän a minä');
  });

  it('is not touched by what is older, nor while its answer is awaited', () => {
    const sent = sending({ ...begun({ text: 'a', revision: 3 }), text: 'a b' });
    expect(heard(sent, { text: 'x', revision: 9 })).toBe(sent);
    const quiet = begun({ text: 'a', revision: 3 });
    expect(heard(quiet, { text: 'x', revision: 3 })).toBe(quiet);
  });

  it('keeps the caret where it was typed', () => {
    expect(caretAfter('a minä', 6, 'hän a minä')).toBe(10);
    expect(caretAfter('a minä', 2, 'a minä ja muut')).toBe(2);
  });

  it('comes back from this device, and what is no such thing does not', () => {
    const kept = sending({ text: 'b', base: 'a', revision: 2 });
    expect(keptIn(JSON.stringify(kept))).toEqual(kept);
    [null, '', '{}', 'null', '{"text":1}', '{"text":"a","base":"b","revision":"1"}'].forEach((other) => expect(keptIn(other)).toBeUndefined());
  });
});

describe('the fields of a meeting', () => {
  it('bear the name of what they are about until somebody has written there', () => {
    const block = { id: 'b1', agendaItemId: 'i2', place: 1, language: 'fi', revision: 4, text: 'x' };
    expect(fieldsOf('m1', ['i1', 'i2'], [block], 'fi').map(({ id, revision }) => `${id} ${revision}`)).toEqual(['m1 0', 'i1 0', 'b1 4']);
  });
});
