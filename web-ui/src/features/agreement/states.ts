import type { AgreementRow, AgreementsView, Coverage } from '@/shared/api/types';
import type { Day } from '@/shared/time/days';
import { plusDays } from '@/shared/time/days';

/** How many days before its review an agreement is said to be due for it. */
const REVIEW_IS_NEAR = 30;

export type Glance = 'agreed' | 'coming' | 'deciding' | 'reviewDue' | 'reviewOverdue' | 'ending' | 'lapsed' | 'ended' | 'notAdopted' | 'open';

export interface Agreement {
  id: string;
  head: AgreementRow;
  /** The version that holds on the day. */
  inForce?: AgreementRow;
  proposed?: AgreementRow;
  states: Glance[];
}

function statesOf(rows: readonly AgreementRow[], day: Day): Glance[] {
  const has = (state: AgreementRow['state']) => rows.find((row) => row.state === state);
  const inForce = has('in-force');
  const last = rows.at(-1);
  const near = inForce?.nextReviewOn !== undefined && inForce.nextReviewOn <= plusDays(day, REVIEW_IS_NEAR);
  const states: Glance[] = [
    ...(inForce ? (['agreed'] as const) : []),
    ...(inForce?.endsOn !== undefined ? (['ending'] as const) : []),
    ...(inForce?.reviewOverdue === true ? (['reviewOverdue'] as const) : near ? (['reviewDue'] as const) : []),
    ...(has('adopted') ? (['coming'] as const) : []),
    ...(has('proposed') ? (['deciding'] as const) : []),
  ];
  if (states.length > 0) {
    return states;
  }
  if (last?.state === 'lapsed' || last?.state === 'ended') {
    return [last.state];
  }
  // What held before a proposal that came to nothing still tells more than that proposal.
  const held = rows.findLast((row) => row.state === 'lapsed' || row.state === 'ended');
  if (held) {
    return [held.state === 'lapsed' ? 'lapsed' : 'ended'];
  }
  return [last?.state === 'not-adopted' ? 'notAdopted' : 'open'];
}

/** One entry for each agreement, its versions put together; practices in their order, goals and practices without one by name. */
export function agreementsOf(view: AgreementsView, kind: AgreementRow['kind'], nameOf: (row: AgreementRow) => string): Agreement[] {
  const byId = new Map<string, AgreementRow[]>();
  view.agreements
    .filter((row) => row.kind === kind)
    .forEach((row) => byId.set(row.id, [...(byId.get(row.id) ?? []), row]));
  return [...byId.entries()]
    .map(([id, unsorted]) => {
      const rows = [...unsorted].sort((one, other) => (one.version ?? 0) - (other.version ?? 0));
      const inForce = rows.find((row) => row.state === 'in-force');
      const proposed = rows.findLast((row) => row.state === 'proposed');
      const head = inForce ?? rows.at(-1);
      return head && { id, head, inForce, proposed, states: statesOf(rows, view.asOf) };
    })
    .filter((each) => each !== undefined)
    .sort(
      (one, other) =>
        (one.head.order ?? Infinity) - (other.head.order ?? Infinity) || nameOf(one.head).localeCompare(nameOf(other.head)) || 0,
    );
}

export function isCovered({ committed, of }: Coverage): boolean {
  return of > 0 && committed === of;
}
