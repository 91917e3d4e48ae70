import type { AgendaItem, MeetingOutcome, MeetingView, PromiseOfMember, SuggestedItem } from '@/shared/api/types';

export const PURPOSES = ['inform', 'discuss', 'decide', 'review', 'learn', 'meet', 'plan'] as const;
export type Purpose = (typeof PURPOSES)[number];

const MINUTES_OF_A_DAY = 1440;

function clockAt(minutes: number): string {
  const ofDay = minutes % MINUTES_OF_A_DAY;
  return `${Math.floor(ofDay / 60).toString().padStart(2, '0')}:${(ofDay % 60).toString().padStart(2, '0')}`;
}

/** When each item begins, as long as it is known how long those before it take. */
export function beginnings(startsAt: string | undefined, agenda: readonly Pick<AgendaItem, 'minutes'>[]): (string | undefined)[] {
  let at = startsAt === undefined ? undefined : Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3, 5));
  return agenda.map(({ minutes }) => {
    const begins = at;
    at = at === undefined || minutes === undefined ? undefined : at + minutes;
    return begins === undefined ? undefined : clockAt(begins);
  });
}

export interface WithOutcomes {
  /** None for what came of the meeting outside its agenda. */
  item?: AgendaItem;
  outcomes: MeetingOutcome[];
  promises: PromiseOfMember[];
}

/** The agenda with what came of each item; what names an item that is no longer there, or none, comes last. */
export function withOutcomes({ agenda, outcomes, promises }: Pick<MeetingView, 'agenda' | 'outcomes' | 'promises'>): WithOutcomes[] {
  const known = new Set(agenda.map(({ id }) => id));
  const of = <Each extends { agendaItemId?: string }>(all: readonly Each[], item: string | undefined) =>
    all.filter(({ agendaItemId }) => (agendaItemId !== undefined && known.has(agendaItemId) ? agendaItemId : undefined) === item);
  const rest = { outcomes: of(outcomes, undefined), promises: of(promises, undefined) };
  return [
    ...agenda.map((item) => ({ item, outcomes: of(outcomes, item.id), promises: of(promises, item.id) })),
    ...(rest.outcomes.length + rest.promises.length > 0 ? [rest] : []),
  ];
}

/** The order with one item a place earlier or later. */
export function moved(agenda: readonly AgendaItem[], id: string, by: -1 | 1): string[] {
  const order = agenda.map((item) => item.id);
  const from = order.indexOf(id);
  const to = from + by;
  const other = order[to];
  if (from < 0 || other === undefined) {
    return order;
  }
  return order.map((each, place) => (place === from ? other : place === to ? id : each));
}

/** How a suggestion goes on the agenda. */
export function itemOf({ title, purpose, proposalId, agreementId, minutesOf }: SuggestedItem) {
  return { title, purpose, proposalId, agreementId, minutesOf };
}
