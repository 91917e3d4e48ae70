import { describe, expect, it } from 'vitest';
import { parseSearch, readClock, stringifySearch } from './clockSearch';

describe('an address', () => {
  it('gives the same clocks, language and filters back that were put into it', () => {
    const search = { asOf: '2024-05-03', knownAt: '2025-09-01T12:00:00Z', lang: 'sv', q: 'rehtori & ylilääkäri' };
    const read = parseSearch(stringifySearch(search));
    expect(read).toEqual(search);
    expect(readClock(read)).toEqual({ asOf: '2024-05-03', knownAt: '2025-09-01T12:00:00Z', lang: 'sv' });
  });

  it('is plain to read', () => {
    expect(stringifySearch({ asOf: '2024-05-03', knownAt: '2025-09-01T12:00:00Z' })).toBe(
      '?asOf=2024-05-03&knownAt=2025-09-01T12:00:00Z',
    );
    expect(stringifySearch({ asOf: undefined, q: '' })).toBe('');
  });

  it('that was mistyped opens as today, as known now', () => {
    expect(readClock({ asOf: '2024-13-40', knownAt: 'yesterday', lang: 'xx' })).toEqual({});
  });
});
