const VOWELS = 'aeiouyåäöAEIOUYÅÄÖ';
const LONG = 10;
const LEAST = 3;

/**
 * Finnish words with soft hyphens between their syllables, which begin with a single consonant before a vowel: few browsers
 * know Finnish well enough to break its long words by themselves.
 */
export function hyphenated(text: string, language: string): string {
  if (language !== 'fi') {
    return text;
  }
  return text.replace(/\p{L}+/gu, (word) => (word.length < LONG ? word : inSyllables(word)));
}

function inSyllables(word: string): string {
  const isVowel = (place: number) => VOWELS.includes(word[place] ?? '');
  let broken = word.slice(0, LEAST);
  for (let place = LEAST; place < word.length; place += 1) {
    const begins = !isVowel(place) && isVowel(place + 1) && word.length - place >= LEAST;
    broken += (begins ? '\u00AD' : '') + (word[place] ?? '');
  }
  return broken;
}
