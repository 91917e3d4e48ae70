import { diff3Merge } from 'node-diff3';

/** One part of what is typed at a meeting, as the server keeps it. */
export interface Block {
  id: string;
  agendaItemId?: string | undefined;
  place: number;
  language: string;
  revision: number;
  text: string;
}

/** The same on this page: what is in the field, what the server is known to have, and what is on its way there. */
export interface Typing {
  text: string;
  base: string;
  revision: number;
  /** Sent, and not answered yet: sent again as it is until it is answered, for nobody knows whether it arrived. */
  pending?: string | undefined;
}

interface Region {
  ok?: string[];
  conflict?: { a: string[]; b: string[] };
}

/** Words and what stands between them; a new line is a piece of its own. */
function pieces(text: string): string[] {
  return text.match(/\n|[^\S\n]+|[^\s]+/g) ?? [];
}

/** What two wrote on from the same text, with every word of both; where both wrote at one place, one comes after the other. */
export function merged(ours: string, base: string, theirs: string): string {
  if (ours === base || ours === theirs) {
    return theirs;
  }
  if (theirs === base) {
    return ours;
  }
  const regions = diff3Merge(pieces(ours), pieces(base), pieces(theirs), { excludeFalseConflicts: true }) as Region[];
  const parts = regions.map(({ ok, conflict }) => {
    if (ok) {
      return ok.join('');
    }
    const [own, other] = [conflict?.a.join('') ?? '', conflict?.b.join('') ?? ''];
    if (own === '' || other === '') {
      return own + other;
    }
    return `${other}${/\s$/.test(other) || /^\s/.test(own) ? '' : ' '}${own}`;
  });
  return parts.join('');
}

/** Where the caret goes in a merged text, so that whoever types does not notice. */
export function caretAfter(ours: string, caret: number, after: string): number {
  if (after.startsWith(ours.slice(0, caret))) {
    return caret;
  }
  const rest = ours.length - caret;
  return after.endsWith(ours.slice(caret)) ? after.length - rest : Math.min(caret, after.length);
}

export function begun({ text, revision }: Pick<Block, 'text' | 'revision'>): Typing {
  return { text, base: text, revision };
}

/** A press changes what the field showed, which may be behind what has come in since. */
export function typed(typing: Typing, text: string, shown: string): Typing {
  return { ...typing, text: merged(text, shown, typing.text) };
}

export function isUnsaved({ text, base, pending }: Typing): boolean {
  return text !== base || pending !== undefined;
}

export function sending(typing: Typing): Typing & { pending: string } {
  return { ...typing, pending: typing.pending ?? typing.text };
}

/** What was on its way has arrived; what was typed since is still to be sent. */
export function saved(typing: Typing, revision: number): Typing {
  return { text: typing.text, base: typing.pending ?? typing.text, revision };
}

/** Somebody else was faster: their words come in among one's own. It may also be what was sent before, whose answer was lost. */
export function refused(typing: Typing, current: Pick<Block, 'text' | 'revision'>): Typing {
  return current.text === typing.pending
    ? saved(typing, current.revision)
    : { text: merged(typing.text, typing.base, current.text), base: current.text, revision: current.revision };
}

/** What others wrote comes in; while something is on its way, its answer will tell. */
export function heard(typing: Typing, block: Pick<Block, 'text' | 'revision'>): Typing {
  if (typing.pending !== undefined || block.revision <= typing.revision) {
    return typing;
  }
  return { text: merged(typing.text, typing.base, block.text), base: block.text, revision: block.revision };
}

/** What was kept on this device when the page was closed or the connection was lost. */
export function keptIn(stored: string | null): Typing | undefined {
  try {
    const kept = JSON.parse(stored ?? '') as Partial<Typing>;
    return typeof kept.text === 'string' && typeof kept.base === 'string' && typeof kept.revision === 'number' && (kept.pending === undefined || typeof kept.pending === 'string')
      ? { text: kept.text, base: kept.base, revision: kept.revision, ...(kept.pending === undefined ? {} : { pending: kept.pending }) }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The fields of the whole meeting and of each item: what has been typed there, or an empty one that bears the name of what it is about,
 * so that two who begin at once begin the same.
 */
export function fieldsOf(meetingId: string, itemIds: readonly string[], blocks: readonly Block[], language: string): Block[] {
  return [undefined, ...itemIds].flatMap((agendaItemId, place) => {
    const typed = blocks.filter((block) => block.agendaItemId === agendaItemId).sort((one, other) => one.place - other.place);
    return typed.length > 0 ? typed : [{ id: agendaItemId ?? meetingId, agendaItemId, place, language, revision: 0, text: '' }];
  });
}
