import { describe, expect, it } from 'vitest';
import type { Member } from '@/shared/api/types';
import { changeAfter, changeBefore, changes, histogram, invitedOn, membersOn, seatOn } from './seats';

function row(id: string, state: Member['state'], validFrom: string, validTo?: string): Member {
  return {
    id, state, validFrom, validTo, title: { fi: id }, organisationId: 'o', organisationName: { fi: 'o' },
    roles: [], hasSay: true, entryId: `${id} ${validFrom}`,
  };
}

// The principal is invited, joins, takes a role in August and leaves; the nurse comes later, leaves and returns.
const ROWS = [
  row('principal', 'invited', '2024-01-15', '2024-02-07'),
  row('principal', 'member', '2024-02-07', '2024-08-01'),
  row('principal', 'member', '2024-08-01', '2025-05-31'),
  row('principal', 'left', '2025-05-31'),
  row('nurse', 'member', '2024-10-02', '2025-01-01'),
  row('nurse', 'left', '2025-01-01', '2025-06-01'),
  row('nurse', 'member', '2025-06-01'),
];
const names = (members: Member[]) => members.map((member) => member.id);

describe('the seats of a day', () => {
  it('count a member from the day of joining and no longer on the day of leaving', () => {
    expect(names(membersOn(ROWS, '2024-02-06'))).toEqual([]);
    expect(names(membersOn(ROWS, '2024-02-07'))).toEqual(['principal']);
    expect(names(membersOn(ROWS, '2025-05-30'))).toEqual(['principal']);
    expect(names(membersOn(ROWS, '2025-05-31'))).toEqual([]);
  });

  it('show who is invited and not yet there', () => {
    expect(names(invitedOn(ROWS, '2024-02-06'))).toEqual(['principal']);
    expect(names(invitedOn(ROWS, '2024-02-07'))).toEqual([]);
  });

  it('give the row of one seat that holds, else its first', () => {
    expect(seatOn(ROWS, 'nurse', '2025-03-01')?.state).toBe('left');
    expect(seatOn(ROWS, 'nurse', '2024-01-01')?.validFrom).toBe('2024-10-02');
    expect(seatOn(ROWS, 'nobody', '2024-01-01')).toBeUndefined();
  });
});

describe('comings and goings', () => {
  it('are found where membership begins and ends, not where a role changes', () => {
    expect(changes(ROWS).map(({ day, joined, left }) => [day, names(joined), names(left)])).toEqual([
      ['2024-02-07', ['principal'], []],
      ['2024-10-02', ['nurse'], []],
      ['2025-01-01', [], ['nurse']],
      ['2025-05-31', [], ['principal']],
      ['2025-06-01', ['nurse'], []],
    ]);
  });

  it('can be stepped through', () => {
    const all = changes(ROWS);
    expect(changeAfter(all, '2024-02-07')).toBe('2024-10-02');
    expect(changeBefore(all, '2024-02-07')).toBeUndefined();
    expect(changeBefore(all, '2025-06-01')).toBe('2025-05-31');
    expect(changeAfter(all, '2025-06-01')).toBeUndefined();
  });
});

describe('the histogram', () => {
  const all = changes(ROWS);

  it('counts every coming and going once, whatever the number of stretches', () => {
    for (const stretches of [1, 7, 60, 5000]) {
      const bars = histogram(all, '2024-01-15', '2025-06-01', stretches);
      expect(bars.reduce((sum, bar) => sum + bar.joined, 0)).toBe(3);
      expect(bars.reduce((sum, bar) => sum + bar.left, 0)).toBe(2);
    }
  });

  it('leaves no day out and none in two stretches', () => {
    const bars = histogram(all, '2024-01-15', '2025-06-01', 11);
    expect(bars[0]?.from).toBe('2024-01-15');
    expect(bars.at(-1)?.to).toBe('2025-06-02');
    bars.slice(1).forEach((bar, place) => expect(bar.from).toBe(bars[place]?.to));
  });

  it('has one stretch for a network that began today', () => {
    expect(histogram([], '2026-11-24', '2026-11-24', 60)).toHaveLength(1);
  });
});
