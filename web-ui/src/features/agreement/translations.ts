import type { Wording } from '@/shared/api/types';

/** The languages in which a text is missing, or still says what the version before said although the original has changed. */
export function translationsBehind(text: Wording, before: Wording | undefined, languages: readonly string[]): string[] {
  const originalChanged = before !== undefined && before.texts[text.language] !== text.texts[text.language];
  return languages.filter((language) => {
    if (language === text.language) {
      return false;
    }
    const translation = text.texts[language]?.trim();
    return translation === undefined || translation === '' || (originalChanged && translation === before.texts[language]?.trim());
  });
}
