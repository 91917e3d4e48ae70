import type {
  AgreementRow, AgreementsView, AgreementView, GoalType, Level, Objection, ProposalView, Rule, Shortfall, Stance, Terms, Version,
  VersionState, WaitingItem,
} from '../src/shared/api/contract.ts';
import type { LocalText, Member } from '../src/shared/api/types.ts';

export interface ExamplePractice {
  id: string;
  key: string;
  order: number;
  owner: string;
  title: LocalText;
  versions: {
    version: number;
    text: LocalText;
    proposedOn: string;
    proposedBy: string;
    decisionRule: string;
    agreedOn: string | null;
    reviewOn: string | null;
    expiresOn: string | null;
    changeReason: string | null;
    responses: { actorId: string; stance: Stance; on?: string; reason?: string; afterAmendment?: string }[];
    objectionsRaised: { actorId: string; on: string; reason: string; resolvedBy: string | null }[];
    reviews?: { on: string; outcome: string; nextReviewOn: string | null }[];
  }[];
}

export interface ExampleAgreements {
  network: { id: string; name: LocalText; foundedOn: string; goalTypes?: string[] };
  practices?: ExamplePractice[];
  commitmentConfirmations?: { practiceId: string; byActor: string; level: Level; on: string; because: string | null }[];
}

type Taken = { memberId: string; stance: Stance; draft: number; reason?: string; on: string };
type Body = Record<string, unknown>;

interface StubVersion extends Pick<Version, 'version' | 'proposalId' | 'rule' | 'terms' | 'proposedOn' | 'proposedBy' | 'commentsUntil' | 'because' | 'drafts' | 'comments' | 'reviews' | 'commitments'> {
  taken: Taken[];
  objections: (Objection & { closedOn?: string })[];
  outcome?: Version['outcome'];
  endsOn?: string;
}

interface StubAgreement {
  id: string;
  kind: 'practice' | 'goal';
  heading?: string;
  goalType?: GoalType;
  order?: number;
  title: LocalText;
  owner?: string;
  on: string;
  versions: StubVersion[];
}

const words = (text: string) => ({ language: 'fi', texts: { fi: text } });
const saying = (value: unknown) => (typeof value === 'string' ? words(value) : (value as { language: string; texts: LocalText } | undefined));

function ruleNamed(name: string): Rule {
  const group = /^(.+)-decides-after-hearing$/.exec(name)?.[1];
  const method = group === undefined ? (name as Rule['method']) : 'group-after-hearing';
  return { name, method, group, silence: 'no-position', overObjections: method !== 'consent' && method !== 'consensus' };
}

/** Goals and practices of an example, folded anew for each day; just enough to draw the pages. */
export class StubAgreements {
  /** For which member the account speaks. */
  speaksFor: string | undefined;
  private all: StubAgreement[] = [];
  private next = 1;
  private readonly membersOn: (day: string) => Member[];
  private readonly example: ExampleAgreements;

  constructor(example: ExampleAgreements, membersOn: (day: string) => Member[]) {
    this.example = example;
    this.membersOn = membersOn;
  }

  load(): void {
    const { network, practices = [], commitmentConfirmations = [] } = this.example;
    const names: Record<string, LocalText> = {
      'quality-of-service': { fi: 'Palvelun laatu', en: 'Quality of service' }, efficiency: { fi: 'Työn sujuvuus', en: 'Smooth work' },
      phenomenon: { fi: 'Yhteinen ilmiö', en: 'A shared phenomenon' },
    };
    this.all = [
      ...(network.goalTypes ?? []).map((type) => ({
        id: `goal-${type}`, kind: 'goal' as const, goalType: type as GoalType, title: names[type] ?? { fi: type }, on: network.foundedOn, versions: [],
      })),
      ...practices.map((practice) => ({
        id: practice.id, kind: 'practice' as const, heading: practice.key, order: practice.order, title: practice.title, owner: practice.owner,
        on: practice.versions[0]?.proposedOn ?? network.foundedOn,
        versions: practice.versions.map((version) => this.imported(practice, version, commitmentConfirmations)),
      })),
    ];
  }

  private imported(
    practice: ExamplePractice,
    version: ExamplePractice['versions'][number],
    confirmations: NonNullable<ExampleAgreements['commitmentConfirmations']>,
  ): StubVersion {
    const decided = version.agreedOn ?? version.proposedOn;
    const last = practice.versions.at(-1) === version;
    return {
      version: version.version, proposalId: `${practice.id}-v${version.version}`, rule: ruleNamed(version.decisionRule),
      terms: { reviewOn: version.reviewOn ?? undefined, expiresOn: version.expiresOn ?? undefined },
      proposedOn: version.proposedOn, proposedBy: version.proposedBy,
      because: version.changeReason === null ? undefined : words(version.changeReason),
      drafts: [{ draft: 1, text: { language: 'fi', texts: version.text }, on: version.proposedOn }],
      taken: version.responses.map(({ actorId, stance, on, reason }) => ({ memberId: actorId, stance, draft: 1, reason, on: on ?? decided })),
      objections: version.objectionsRaised.map(({ actorId, on, reason, resolvedBy }, place) => ({
        id: `${practice.id}-${version.version}-o${place}`, memberId: actorId, reason: words(reason), on,
        state: resolvedBy === null ? 'open' : 'integrated', ...(resolvedBy === null ? {} : { change: words(resolvedBy), closedOn: decided }),
      })),
      comments: [],
      reviews: (version.reviews ?? []).map(({ on, outcome, nextReviewOn }) => ({
        on, outcome: outcome === 'kept-unchanged' ? 'kept' : outcome === 'ended' ? 'ended' : 'to-be-revised', nextReviewOn: nextReviewOn ?? undefined,
      })),
      commitments: last
        ? confirmations
            .filter(({ practiceId }) => practiceId === practice.id)
            .map(({ byActor, level, on, because }) => ({ memberId: byActor, level, on, because: because === null ? undefined : words(because) }))
        : [],
      outcome: version.agreedOn === null ? undefined : { outcome: 'adopted', on: version.agreedOn, shortfalls: [] },
    };
  }

  private stateOf(agreement: StubAgreement, version: StubVersion, day: string): VersionState {
    const { outcome, terms } = version;
    if (outcome === undefined || outcome.on > day) {
      return 'proposed';
    }
    if (outcome.outcome !== 'adopted') {
      return outcome.outcome;
    }
    const from = terms.inForceFrom ?? outcome.on;
    if (from > day) {
      return 'adopted';
    }
    const replaced = agreement.versions.some(
      (other) => other.version > version.version && other.outcome?.outcome === 'adopted' && (other.terms.inForceFrom ?? other.outcome.on) <= day,
    );
    if (replaced) {
      return 'superseded';
    }
    if (version.endsOn !== undefined && version.endsOn <= day) {
      return 'ended';
    }
    return terms.expiresOn !== undefined && terms.expiresOn < day ? 'lapsed' : 'in-force';
  }

  private current(version: StubVersion, day: string): Map<string, Taken> {
    const until = version.outcome !== undefined && version.outcome.on < day ? version.outcome.on : day;
    return new Map(version.taken.filter(({ on }) => on <= until).map((each) => [each.memberId, each]));
  }

  private openObjections(version: StubVersion, day: string): Objection[] {
    return version.objections.filter(({ on, closedOn }) => on <= day && (closedOn === undefined || closedOn > day));
  }

  private draftOf(version: StubVersion): number {
    return version.drafts.at(-1)?.draft ?? 1;
  }

  private notAnswered(version: StubVersion, day: string): string[] {
    const taken = this.current(version, day);
    return this.membersOn(day)
      .filter(({ id, hasSay }) => {
        const position = taken.get(id);
        return hasSay && (position === undefined || position.stance === 'no-response' || position.draft < this.draftOf(version));
      })
      .map(({ id }) => id);
  }

  private row(agreement: StubAgreement, version: StubVersion, day: string): AgreementRow {
    const state = this.stateOf(agreement, version, day);
    const taken = [...this.current(version, day).values()];
    const by = (...stances: Stance[]) => taken.filter(({ stance }) => stances.includes(stance)).map(({ memberId }) => memberId);
    const there = this.membersOn(day);
    const ids = new Set(there.map(({ id }) => id));
    const consented = by('consent', 'consent-with-concern');
    const agreedOn = state === 'proposed' ? undefined : version.outcome?.on;
    const voting = there.filter(({ hasSay }) => hasSay);
    const holds = state === 'in-force';
    const confirmed = version.commitments.filter(({ on, memberId }) => on <= day && ids.has(memberId)).map(({ memberId }) => memberId);
    const committed = voting.filter(({ id }) => consented.includes(id) || confirmed.includes(id));
    const nextReviewOn = version.reviews.filter(({ on }) => on <= day).at(-1)?.nextReviewOn ?? version.terms.reviewOn;
    return {
      ...this.head(agreement), order: agreement.order, ref: agreement.id, proposalId: version.proposalId, version: version.version, state,
      rule: version.rule.name, proposedOn: version.proposedOn, agreedOn, nextReviewOn, expiresOn: version.terms.expiresOn, endsOn: version.endsOn,
      reviewOverdue: holds && nextReviewOn !== undefined && nextReviewOn < day, shortfalls: version.outcome?.shortfalls ?? [],
      consented, consentedAndStillMember: consented.filter((id) => ids.has(id)), absentWhenAgreed: by('absent'), heardOnly: by('heard'),
      standAsides: by('stand-aside'), unresolvedObjections: this.openObjections(version, agreedOn ?? day).map(({ memberId }) => memberId),
      joinedAfterAgreement: voting.filter(({ joinedOn }) => agreedOn !== undefined && (joinedOn ?? '') > agreedOn).map(({ id }) => id),
      confirmed, toConfirm: holds ? voting.filter((member) => !committed.includes(member)).map(({ id }) => id) : [],
      coverage: { committed: committed.length, of: voting.length },
    };
  }

  private head({ id, kind, heading, goalType, title, owner }: StubAgreement) {
    return { id, kind, heading, goalType, title, owner };
  }

  private list(day: string): AgreementsView {
    const there = this.membersOn(day);
    const known = this.all.filter(({ on }) => on <= day);
    const agreements = known.flatMap((agreement): AgreementRow[] => {
      const versions = agreement.versions.filter(({ proposedOn }) => proposedOn <= day);
      const none = { consented: [], consentedAndStillMember: [], absentWhenAgreed: [], heardOnly: [], standAsides: [], unresolvedObjections: [], joinedAfterAgreement: [], confirmed: [], toConfirm: [], shortfalls: [] };
      return versions.length === 0
        ? [{ ...this.head(agreement), ...none, order: agreement.order, ref: agreement.id, state: 'open', reviewOverdue: false, coverage: { committed: 0, of: 0 } }]
        : versions.map((version) => this.row(agreement, version, day));
    });
    const open = known.flatMap((agreement) =>
      agreement.versions
        .filter((version) => version.proposedOn <= day && this.stateOf(agreement, version, day) === 'proposed')
        .map((version) => ({
          ref: agreement.id, agreementId: agreement.id, proposalId: version.proposalId, version: version.version,
          openObjections: this.openObjections(version, day).length, notAnswered: this.notAnswered(version, day).length,
        })),
    );
    return {
      asOf: day, votingMembers: there.filter(({ hasSay }) => hasSay).map(({ id }) => id),
      observers: there.filter(({ hasSay }) => !hasSay).map(({ id }) => id), agreements, openProposals: open,
      reviewQueue: [], coverage: { committed: 0, of: there.length },
    };
  }

  private told(agreement: StubAgreement, version: StubVersion, day: string): Version {
    const state = this.stateOf(agreement, version, day);
    const drafts = version.drafts.filter(({ on }) => on <= day);
    const positions = [...this.current(version, day).values()].map((taken) => {
      const member = this.membersOn(taken.on).find(({ id }) => id === taken.memberId);
      return {
        ...taken, reason: taken.reason === undefined ? undefined : words(taken.reason), ref: taken.memberId, recordedAt: `${taken.on}T10:00:00Z`,
        title: member?.title ?? { fi: taken.memberId }, organisation: member?.organisationName ?? {}, earlier: [],
      };
    });
    const decided = state === 'proposed' ? undefined : version.outcome;
    const row = this.row(agreement, version, day);
    const count = (stance: Stance) => positions.filter((each) => each.stance === stance).length;
    const tally = {
      entitled: row.coverage.of, consents: count('consent'), concerns: count('consent-with-concern'), objections: count('objection'),
      standAsides: count('stand-aside'), absent: count('absent'), silent: count('no-response'), heard: count('heard'), openObjections: row.unresolvedObjections.length,
    };
    return {
      ...version, drafts, text: drafts.at(-1)?.text ?? words(''), state, positions,
      objections: version.objections
        .filter(({ on }) => on <= day)
        .map((each) => (each.closedOn !== undefined && each.closedOn > day ? { ...each, state: 'open' as const, change: undefined } : each)),
      reviews: version.reviews.filter(({ on }) => on <= day), commitments: version.commitments.filter(({ on }) => on <= day),
      agreedOn: decided?.outcome === 'adopted' ? decided.on : undefined, nextReviewOn: row.nextReviewOn,
      outcome: decided && { ...decided, tally },
    };
  }

  private proposal(id: string, day: string): ProposalView | undefined {
    for (const agreement of this.all) {
      const version = agreement.versions.find(({ proposalId }) => proposalId === id);
      if (version) {
        const before = agreement.versions.findLast((other) => other.version < version.version);
        const told = this.told(agreement, version, day);
        const taken = this.current(version, day);
        const silent = this.notAnswered(version, day);
        const open = this.openObjections(version, day).length;
        const shortfalls: Shortfall[] = [
          ...(open > 0 ? (['open-objections'] as const) : []),
          ...([...taken.values()].some(({ stance }) => stance.startsWith('consent')) ? [] : (['nobody-consented'] as const)),
        ];
        const you = this.membersOn(day).find((member) => member.id === this.speaksFor);
        return {
          agreement: this.head(agreement), version: told,
          before: before && { version: before.version, text: this.told(agreement, before, day).text },
          ballot: {
            entitled: this.membersOn(day).filter(({ hasSay }) => hasSay).map((member) => member.id), answered: [...taken.keys()],
            notAnswered: silent, openObjections: open, shortfalls, commentWindowOpen: (version.commentsUntil ?? '') >= day,
          },
          you: {
            memberId: this.speaksFor, keeper: this.speaksFor === undefined,
            mayTakePosition: you !== undefined, stance: this.speaksFor === undefined ? undefined : taken.get(this.speaksFor)?.stance,
          },
        };
      }
    }
    return undefined;
  }

  waiting(day: string): WaitingItem[] {
    const { id, name } = this.example.network;
    const view = this.list(day);
    const of = { networkId: id, networkName: name };
    const titled = (agreementId: string) => this.all.find((each) => each.id === agreementId)?.title ?? {};
    return [
      ...view.openProposals.map(({ agreementId, proposalId, version }) => ({
        ...of, kind: this.speaksFor === undefined ? ('proposal-ready-to-close' as const) : ('take-position' as const),
        agreementId, proposalId, version, title: titled(agreementId), since: '2026-09-14',
      })),
      ...view.agreements
        .filter(({ reviewOverdue }) => reviewOverdue)
        .map((row) => ({ ...of, kind: 'review-due' as const, agreementId: row.id, proposalId: row.proposalId, title: row.title, version: row.version, since: row.agreedOn ?? '', due: row.nextReviewOn })),
      ...(this.speaksFor === undefined
        ? []
        : view.agreements
            .filter(({ toConfirm }) => toConfirm.includes(this.speaksFor ?? ''))
            .map((row) => ({ ...of, kind: 'confirm-commitment' as const, agreementId: row.id, proposalId: row.proposalId, title: row.title, version: row.version, since: row.agreedOn ?? '' }))),
    ];
  }

  read(path: string, day: string): AgreementsView | AgreementView | ProposalView | undefined {
    const [, , , , room = '', id] = path.split('/');
    if (room === 'proposals') {
      return this.proposal(id ?? '', day);
    }
    if (id === undefined) {
      return this.list(day);
    }
    const found = this.all.find((each) => each.id === id);
    return found && {
      ...this.head(found), ref: found.id,
      versions: found.versions.filter(({ proposedOn }) => proposedOn <= day).map((version) => this.told(found, version, day)),
    };
  }

  write(path: string, body: Body, on: string): object | undefined {
    const [, , , , room = '', id = '', what = '', which = '', how = ''] = path.split('/');
    const text = (name: string) => body[name] as string | undefined;
    if (room === 'agreements') {
      const found = this.all.find((each) => each.id === id);
      if (!found) {
        const made = { ...(body as unknown as StubAgreement), id: `agreement-${this.next++}`, on, versions: [] };
        this.all.push(made);
        return { id: made.id };
      }
      if (what === 'proposals') {
        const { reviewOn, expiresOn, inForceFrom, noticeDays } = body as Terms;
        const rule = body['rule'] as Rule;
        const name = rule.method === 'group-after-hearing' ? `${rule.group ?? ''}-decides-after-hearing` : rule.method;
        const version: StubVersion = {
          version: found.versions.length + 1, proposalId: `proposal-${this.next++}`, rule: { ...rule, name },
          terms: { reviewOn, expiresOn, inForceFrom, noticeDays }, proposedOn: on, proposedBy: text('proposedBy'), commentsUntil: text('commentsUntil'),
          because: saying(body['because']), drafts: [{ draft: 1, text: saying(body['text']) ?? words(''), on }],
          taken: [], objections: [], comments: [], reviews: [], commitments: [],
        };
        found.versions.push(version);
        return { id: version.proposalId };
      }
      Object.assign(found, body);
      return {};
    }
    const version = this.all.flatMap(({ versions }) => versions).find(({ proposalId }) => proposalId === id);
    if (!version) {
      return undefined;
    }
    const take = (memberId: string, { stance, reason }: { stance: Stance; reason?: string }) => {
      version.taken.push({ memberId, stance, draft: Number(body['draft']), reason, on });
      if (stance === 'objection') {
        version.objections.push({ id: `objection-${this.next++}`, memberId, reason: words(reason ?? ''), state: 'open', on });
      }
    };
    const objection = version.objections.find((each) => each.id === which);
    const acts: Record<string, () => unknown> = {
      comments: () =>
        version.comments.push({ entryId: `comment-${this.next++}`, memberId: text('by') ?? this.speaksFor, comment: saying(body['comment']) ?? words(''), inReplyTo: text('inReplyTo'), on }),
      amendments: () => {
        version.drafts.push({ draft: this.draftOf(version) + 1, text: saying(body['text']) ?? words(''), on, because: saying(body['because']) });
        for (const { objectionId, change } of (body['integrates'] as { objectionId: string; change: string }[] | undefined) ?? []) {
          const integrated = version.objections.find((each) => each.id === objectionId);
          Object.assign(integrated ?? {}, { state: 'integrated', change: words(change), closedOn: on });
        }
      },
      positions: () =>
        which === ''
          ? (body['positions'] as { memberId: string; stance: Stance; reason?: string }[]).forEach((each) => take(each.memberId, each))
          : take(which, body as { stance: Stance; reason?: string }),
      objections: () =>
        objection &&
        Object.assign(
          objection,
          how === 'clarification'
            ? { state: 'clarified', clarification: saying(body['clarification']) }
            : { state: how === 'integration' ? 'integrated' : 'withdrawn', change: saying(body['change']), closedOn: on },
        ),
      outcome: () => {
        const { reviewOn, expiresOn, inForceFrom, noticeDays } = body as Terms;
        version.terms = { reviewOn, expiresOn, inForceFrom, noticeDays };
        version.outcome = { outcome: body['outcome'] as 'adopted', on, shortfalls: [], because: saying(body['because']) };
      },
      reviews: () => version.reviews.push({ on, outcome: body['outcome'] as 'kept', nextReviewOn: text('nextReviewOn'), because: saying(body['because']) }),
      notice: () => Object.assign(version, { endsOn: text('endsOn') ?? on }),
      commitments: () => version.commitments.push({ memberId: which, level: body['level'] as Level, on, because: saying(body['because']) }),
    };
    acts[what]?.();
    return {};
  }
}
