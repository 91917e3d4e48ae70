import type { EvaluationResults, Instrument, LocalText } from '@/shared/api/types';
import { filled } from '@/shared/ui/LocalTextField';
import { numberIn } from './trends.model';

/** What was asked is none of the known questions. */
export const OTHER = 'other';

/** Something that a number is about: a part of known questions, or what somebody names. */
export interface FigureDraft {
  id: string;
  group?: string;
  name: LocalText;
  value: string;
  scale: string;
}

export interface RecordingDraft {
  instrument: string;
  title: LocalText;
  invited: string;
  answers: string;
  figures: FigureDraft[];
  note: string;
}

/** The numbers to which known questions come: of each part, or of each question where all belong together. */
export function figuresOf({ key, parts, questions }: Instrument): FigureDraft[] {
  const scales = questions.filter(({ kind }) => kind === 'scale');
  const scaleOf = (steps = 5) => `1-${steps}`;
  if (parts.length > 1) {
    return parts.map((part) => ({
      id: part.key, group: key, name: part.name, value: '', scale: scaleOf(scales.find((question) => question.part === part.key)?.steps),
    }));
  }
  return scales.map((question) => ({ id: question.key, group: question.part ?? key, name: question.text, value: '', scale: scaleOf(question.steps) }));
}

export function newFigure(number: number): FigureDraft {
  return { id: `new-${number}`, name: {}, value: '', scale: '' };
}

/** A name by which the same is found again when it is asked once more: letters and digits of what it is called. */
export function keyOf(name: LocalText): string {
  const text = Object.values(name)[0] ?? '';
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return plain.slice(0, 60).replace(/-+$/, '') || OTHER;
}

function wholeIn(typed: string): number | undefined {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;
}

/** Where a number lies outside its scale. */
export function isOutside({ value, scale }: FigureDraft): boolean {
  const number = numberIn(value);
  const [from = NaN, to = NaN] = scale.split(/[-–]/).map(Number);
  return number !== undefined && !Number.isNaN(from) && !Number.isNaN(to) && (number < from || number > to);
}

const given = ({ value }: FigureDraft) => value.trim() !== '';

export function recordingReady({ instrument, title, invited, answers, figures }: RecordingDraft): boolean {
  const count = wholeIn(answers);
  const asked = invited.trim() === '' ? undefined : wholeIn(invited);
  return (
    instrument !== '' &&
    (instrument !== OTHER || Object.keys(filled(title)).length > 0) &&
    count !== undefined &&
    (invited.trim() === '' || (asked !== undefined && asked >= count)) &&
    figures.some(given) &&
    figures.filter(given).every((figure) => numberIn(figure.value) !== undefined && !isOutside(figure) && Object.keys(filled(figure.name)).length > 0)
  );
}

export function recordingBody(draft: RecordingDraft): Omit<EvaluationResults, 'on'> {
  const title = filled(draft.title);
  const known = draft.instrument !== OTHER;
  const figure = ({ id, group, name, value, scale }: FigureDraft): NonNullable<EvaluationResults['figures']>[number] => ({
    ...(group === undefined ? {} : { group }),
    key: known ? id : keyOf(filled(name)),
    name: filled(name),
    value: numberIn(value) ?? 0,
    ...(scale.trim() === '' ? {} : { scale: scale.trim() }),
  });
  return {
    instrument: known ? draft.instrument : keyOf(title),
    title: Object.keys(title).length > 0 ? title : undefined,
    invited: wholeIn(draft.invited),
    answers: wholeIn(draft.answers) ?? 0,
    figures: draft.figures.filter(given).map(figure),
    note: draft.note.trim() === '' ? undefined : draft.note.trim(),
  };
}

