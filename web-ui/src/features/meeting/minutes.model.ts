import type { AgendaItem, Attendee, LocalText, Minutes, MinutesVersion, Wording } from '@/shared/api/types';

export interface Part {
  /** The item of the agenda; none for what is about the whole meeting. */
  agendaItemId?: string;
  title?: LocalText;
  text?: Wording;
  /** What the version to which it is compared said there. */
  before?: Wording;
}

function textAt(version: MinutesVersion | undefined, agendaItemId: string | undefined): Wording[] {
  return (version?.sections ?? []).filter((section) => section.agendaItemId === agendaItemId).map(({ text }) => text);
}

/** A version in the order of the agenda, beside another one where it is compared; also what only that one says. */
export function partsOf(version: MinutesVersion, agenda: readonly AgendaItem[], against?: MinutesVersion): Part[] {
  const named = [...version.sections, ...(against?.sections ?? [])].map(({ agendaItemId }) => agendaItemId);
  const gone = named.filter((id) => id !== undefined && !agenda.some((item) => item.id === id));
  const places = [...new Set([undefined, ...agenda.map(({ id }) => id), ...gone])].filter((place) => named.includes(place));
  return places.flatMap((place) => {
    const now = textAt(version, place);
    const then = textAt(against, place);
    const title = agenda.find(({ id }) => id === place)?.title;
    return Array.from({ length: Math.max(now.length, then.length) }, (_, number) => ({
      agendaItemId: place, title, text: now[number], before: then[number],
    }));
  });
}

/** The text that is read when none is asked for: the one that holds, else the newest. */
export function firstToRead({ versions, published, newest }: Minutes): MinutesVersion | undefined {
  return versions.find(({ version }) => version === (published > 0 ? published : newest));
}

export interface TypedPart {
  agendaItemId?: string;
  title?: LocalText;
  /** What stands there in all its languages. */
  before?: Wording;
  typed: string;
}

interface Block {
  agendaItemId?: string;
  place: number;
  language: string;
  text: string;
}

/** A field for the whole and one for each item, filled with the newest text, else with what was typed at the meeting. */
export function partsToWrite(
  agenda: readonly AgendaItem[], newest: MinutesVersion | undefined, blocks: readonly Block[], language: string,
): TypedPart[] {
  const typedAt = (place: string | undefined) =>
    blocks
      .filter((block) => block.agendaItemId === place && block.text.trim() !== '')
      .sort((one, other) => one.place - other.place)
      .map(({ text }) => text.trim())
      .join('\n\n');
  const inNewest = newest?.sections.flatMap(({ agendaItemId }) => agendaItemId ?? []) ?? [];
  const known = agenda.map(({ id }) => id);
  const places = [...new Set([undefined, ...known, ...inNewest])];
  return places.flatMap((place): TypedPart[] => {
    const title = agenda.find(({ id }) => id === place)?.title;
    const own = textAt(newest, place);
    const fields = own.map((before) => ({ agendaItemId: place, title, before, typed: before.texts[language] ?? '' }));
    return fields.length > 0 ? fields : [{ agendaItemId: place, title, typed: newest === undefined ? typedAt(place) : '' }];
  });
}

/** What is sent: parts without a word in them fall away, other languages stay as they were. */
export function sectionsOf(parts: readonly TypedPart[], language: string): { agendaItemId?: string; text: Wording }[] {
  return parts.flatMap(({ agendaItemId, before, typed }) => {
    const others = Object.entries(before?.texts ?? {}).filter(([each]) => each !== language);
    const texts = Object.fromEntries([...others, ...(typed.trim() === '' ? [] : [[language, typed.trim()] as const])]);
    const ofRecord = before !== undefined && texts[before.language] !== undefined ? before.language : language;
    return texts[ofRecord] === undefined ? [] : [{ agendaItemId, text: { language: ofRecord, texts } }];
  });
}

export function attended(attendees: readonly Attendee[], how: readonly Attendee['attendance'][]): Attendee[] {
  return attendees.filter(({ attendance }) => attendance !== undefined && how.includes(attendance));
}
