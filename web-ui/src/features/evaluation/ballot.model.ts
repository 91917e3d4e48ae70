import { newKey } from '@/shared/api/intention';
import type { Ballot, Question } from '@/shared/api/types';

export type Given = Ballot['answers'][string];

/** What of someone's answers is kept in their browser, until it was sent and after. */
export interface Kept {
  /** Under it, and nothing else, the answers can be changed. */
  secret: string;
  answers: Record<string, Given>;
  /** The answers that the server has taken, as text. */
  sent?: string;
}

export const LONGEST_ANSWER = 10_000;

export function emptyForm(makeKey: () => string = newKey): Kept {
  return { secret: makeKey(), answers: {} };
}

/** What was kept before; anything else that stands there is as good as nothing. */
export function keptIn(text: string | null): Kept | undefined {
  try {
    const found = JSON.parse(text ?? 'null') as Partial<Kept> | null;
    const { secret, answers, sent } = found ?? {};
    return typeof secret === 'string' && typeof answers === 'object' ? { secret, answers, ...(typeof sent === 'string' ? { sent } : {}) } : undefined;
  } catch {
    return undefined;
  }
}

/** With another answer to one question, or with none. */
export function withAnswer(kept: Kept, question: string, given: Given | undefined): Kept {
  const others = Object.entries(kept.answers).filter(([key]) => key !== question);
  return { ...kept, answers: Object.fromEntries(given === undefined ? others : [...others, [question, given]]) };
}

/** What would be sent: the questions in their order, without those that were left empty. */
export function answersIn({ answers }: Kept, questions: readonly Question[]): Record<string, Given> {
  return Object.fromEntries(
    questions.flatMap(({ key, kind }): [string, Given][] => {
      const { choice, text = '' } = answers[key] ?? {};
      if (kind === 'text') {
        return text.trim() === '' ? [] : [[key, { text: text.trim() }]];
      }
      return choice === undefined ? [] : [[key, { choice }]];
    }),
  );
}

export function isSent(kept: Kept, questions: readonly Question[]): boolean {
  return kept.sent === JSON.stringify(answersIn(kept, questions));
}

/** Says of what was taken, not of what is typed by now, that it was sent. */
export function afterSending(kept: Kept, { secret, answers }: Ballot): Kept {
  return kept.secret === secret ? { ...kept, sent: JSON.stringify(answers) } : kept;
}
