import type { Cycle, Wording } from '@/shared/api/types';
import { reworded, textOf } from '@/shared/i18n/rewording';
import type { FiveQuestion } from './cycles.model';
import { QUESTIONS } from './cycles.model';

/** The five answers while someone writes them. */
export type QuestionsDraft = Record<FiveQuestion, string>;

export const UNANSWERED: QuestionsDraft = { why: '', who: '', how: '', what: '', withWhatResources: '' };

function each<Value>(value: (question: FiveQuestion) => Value): Record<FiveQuestion, Value> {
  return Object.fromEntries(QUESTIONS.map((question) => [question, value(question)])) as Record<FiveQuestion, Value>;
}

export function draftOf(questions: Cycle['questions']): QuestionsDraft {
  return each((question) => textOf(questions[question]));
}

/** What is sent: an answer that says what an earlier one said keeps its language and translations. */
export function bodyOf(draft: QuestionsDraft, language: string, earlier: readonly Cycle['questions'][]) {
  return each((question): Pick<Wording, 'language' | 'texts'> | undefined => {
    const text = draft[question].trim();
    return text === '' ? undefined : reworded(text, language, earlier.map((questions) => questions[question]));
  });
}
