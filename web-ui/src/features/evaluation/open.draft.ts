import type { Instrument, InstrumentBody, LocalText, NewEvaluation } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';
import { filled } from '@/shared/ui/LocalTextField';

export const OWN = 'own';
export const TO = ['all', 'some', 'link'] as const;
export const KINDS = ['scale', 'choice', 'text'] as const;
export const STEPS = ['3', '4', '5', '6', '7', '10', '11'] as const;

export interface QuestionDraft {
  /** Tells questions apart while they are being written. */
  id: number;
  text: LocalText;
  kind: (typeof KINDS)[number];
  steps: string;
  /** One a line. */
  options: LocalText;
}

export interface OwnDraft {
  name: LocalText;
  source: string;
  licence: string;
  questions: QuestionDraft[];
}

/** An evaluation while someone fills it in. */
export interface OpenDraft {
  /** The name of the questions, or those that are written here. */
  instrument: string;
  own: OwnDraft;
  title: LocalText;
  to: (typeof TO)[number];
  members: string[];
  answerBy: Day | undefined;
}

export function newQuestion(id: number): QuestionDraft {
  return { id, text: {}, kind: 'scale', steps: '5', options: {} };
}

export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** The options in all languages in which there are some; nothing where the languages don't match. */
export function optionsOf(options: LocalText): LocalText[] | undefined {
  const byLanguage = Object.entries(options)
    .map(([language, text]) => [language, linesOf(text)] as const)
    .filter(([, lines]) => lines.length > 0);
  const count = byLanguage[0]?.[1].length ?? 0;
  if (byLanguage.some(([, lines]) => lines.length !== count)) {
    return undefined;
  }
  return Array.from({ length: count }, (_, place) => Object.fromEntries(byLanguage.map(([language, lines]) => [language, lines[place] ?? ''])));
}

function questionReady({ text, kind, options }: QuestionDraft): boolean {
  return Object.keys(filled(text)).length > 0 && (kind !== 'choice' || (optionsOf(options)?.length ?? 0) > 1);
}

function ownReady({ name, source, licence, questions }: OwnDraft): boolean {
  return Object.keys(filled(name)).length > 0 && source.trim() !== '' && licence.trim() !== '' && questions.length > 0 && questions.every(questionReady);
}

export function openReady({ instrument, own, to, members, answerBy }: OpenDraft, on: Day | undefined): boolean {
  return (
    (instrument === OWN ? ownReady(own) : instrument !== '') && (to !== 'some' || members.length > 0) && answerBy !== undefined && on !== undefined && on <= answerBy
  );
}

function ownBody({ name, source, licence, questions }: OwnDraft): InstrumentBody {
  return {
    name: filled(name),
    source: source.trim(),
    licence: licence.trim(),
    parts: [],
    questions: questions.map(({ text, kind, steps, options }) => ({
      text: filled(text),
      kind,
      ...(kind === 'scale' ? { steps: Number(steps) } : {}),
      ...(kind === 'choice' ? { options: optionsOf(options) ?? [] } : {}),
    })),
  };
}

/** The network's own questions once more, as they were asked last. */
function againBody({ key, name, source, licence, parts, questions }: Instrument): InstrumentBody {
  return { key, name, source, licence, parts, questions };
}

export function openBody(draft: OpenDraft, instruments: readonly Instrument[]): Omit<NewEvaluation, 'on'> {
  const title = filled(draft.title);
  const known = instruments.find(({ key }) => key === draft.instrument);
  return {
    ...(known?.standard === true ? { standard: known.key } : { instrument: known ? againBody(known) : ownBody(draft.own) }),
    title: Object.keys(title).length > 0 ? title : undefined,
    audience: draft.to === 'link' ? 'link' : 'members',
    members: draft.to === 'some' ? draft.members : undefined,
    answerBy: draft.answerBy ?? '',
  };
}
