/** Without capitals and accents, as people type what they search for. */
export function plainLetters(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '');
}

export function wordsOf(typed: string): string[] {
  return plainLetters(typed).split(/\s+/).filter(Boolean);
}

/** Whether every typed word is found in a text. */
export function saysAll(text: string, typed: string): boolean {
  const here = plainLetters(text);
  return wordsOf(typed).every((word) => here.includes(word));
}
