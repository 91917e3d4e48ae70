import { describe, expect, it } from 'vitest';
import { find } from './finding';
import { languageFor } from './i18n';
import { placeOf } from './pages';
import { resources } from './resources';

function keys(texts: object, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keys(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

function blanks(text: string): string[] {
  return (text.match(/\{\{\w+\}\}|<\/?b>/g) ?? []).sort();
}

function at(texts: object, path: string): string {
  return String(path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], texts));
}

describe('the texts', () => {
  it.each(['sv', 'en'] as const)('are all there in %s, with the same blanks to fill as in Finnish', (language) => {
    expect(keys(resources[language]).sort()).toEqual(keys(resources.fi).sort());
    for (const key of keys(resources.fi)) {
      const text = at(resources[language], key);
      expect(text.trim(), key).not.toBe('');
      expect(blanks(text), key).toEqual(blanks(at(resources.fi, key)));
    }
  });

  it.each(['sv', 'en'] as const)('say nothing longer in %s as they say it in Finnish', (language) => {
    const long = keys(resources.fi).filter((key) => at(resources.fi, key).replaceAll(/\{\{\w+\}\}/g, '').trim().length > 12);
    expect(long.filter((key) => at(resources[language], key) === at(resources.fi, key))).toEqual([]);
  });

  it('never call a member a user', () => {
    const finnish = keys(resources.fi).map((key) => at(resources.fi, key));
    expect(finnish.filter((text) => /käyttäj/i.test(text))).toEqual([]);
  });
});

describe('the language', () => {
  it('is what was chosen, else the first of ours that the browser asks for, else Finnish', () => {
    expect(languageFor(['en-GB', 'fi'], 'sv')).toBe('sv');
    expect(languageFor(['de-DE', 'sv-FI', 'en'], null)).toBe('sv');
    expect(languageFor(['de-DE'], null)).toBe('fi');
    expect(languageFor(['en'], 'klingon')).toBe('en');
  });
});

describe('the navigation', () => {
  it('knows to which page an address belongs', () => {
    expect(placeOf('/networks/n', 'n')).toBe('home');
    expect(placeOf('/networks/n/people/m1', 'n')).toBe('people');
    expect(placeOf('/networks/n/organisations', 'n')).toBe('people');
    expect(placeOf('/networks/n/history', 'n')).toBe('history');
    expect(placeOf('/start', 'n')).toBeUndefined();
  });
});

describe('the finder', () => {
  const things = ['Rehtori', 'Ylilääkäri', 'Apulaisrehtori'].map((name) => ({
    kind: 'member' as const, name, about: 'Itä-Järven sairaala', to: name,
  }));

  it('finds every word anywhere, names that begin so first', () => {
    expect(find(things, 'rehtori').map(({ name }) => name)).toEqual(['Rehtori', 'Apulaisrehtori']);
    expect(find(things, 'laakari sairaala').map(({ name }) => name)).toEqual(['Ylilääkäri']);
    expect(find(things, '')).toHaveLength(3);
  });
});
