import type { Entry, ImportResult, LocalText, Member, Organisation } from '../src/shared/api/types.ts';
import type { ExampleAgreements } from './stub-agreements.ts';
import { StubAgreements } from './stub-agreements.ts';
import { ASSESSED, sentenceOf } from './stub-sentences.ts';

interface Dated {
  on: string;
  because?: string;
}

export interface ExampleFile extends ExampleAgreements {
  network: ExampleAgreements['network'] & {
    id: string;
    name: LocalText;
    purpose: LocalText;
    boundary: LocalText;
    sector: string;
    languages: string[];
    initiatedOn: string;
    foundedOn: string;
    kindHistory: (Dated & { kind: string })[];
    governanceModeHistory: (Dated & { mode: string })[];
    lifecycleHistory: (Dated & { stage: string })[];
  };
  organisations: { id: string; name: string; nameEn?: string; type: string; sector: string; startedOn?: string; endedOn?: string }[];
  organisationSuccessions: (Dated & { kind: string; from: string[]; to: string[] })[];
  actors: {
    id: string;
    role: LocalText;
    organisationId: string;
    networkRoles: string[];
    joinedOn: string;
    invitedOn: string | null;
    hasSay?: boolean;
    pledgedDaysPerYear?: number;
    leftOn?: string;
    leftBecause?: string;
    roleChanges?: (Dated & { added: string[]; removed: string[] })[];
    affiliations?: { organisationId: string; from: string }[];
  }[];
}

export interface Happening {
  type: string;
  on: string;
  member?: string;
  organisation?: string;
  because?: string;
  data: Record<string, unknown>;
}

type Recorded = Happening & { position: number; entryId: string; recordedAt: string; correctedTo?: string; gone?: boolean };
type Body = Record<string, unknown>;

const TODAY = () => new Date().toISOString().slice(0, 10);
const AFTER_ALL = '9999-12-31';

function happeningsOf({ network, organisations, organisationSuccessions, actors }: ExampleFile): Happening[] {
  const assessed = (aspect: string, all: (Dated & { value: string })[]) =>
    all.map(({ on, because, value }) => ({ type: 'network.Assessed', on, because, data: { aspect, value } }));
  const before = new Set(organisationSuccessions.flatMap(({ from }) => from));
  return [
    { type: 'network.NetworkInitiated', on: network.initiatedOn, data: { name: network.name } },
    { type: 'network.NetworkFounded', on: network.foundedOn, data: {} },
    ...assessed('kind', network.kindHistory.map((each) => ({ ...each, value: each.kind }))),
    ...assessed('governance-mode', network.governanceModeHistory.map((each) => ({ ...each, value: each.mode }))),
    ...assessed('lifecycle-stage', network.lifecycleHistory.map((each) => ({ ...each, value: each.stage }))),
    ...organisations.map((each) => ({
      type: 'membership.OrganisationRegistered',
      on: each.startedOn ?? network.initiatedOn,
      organisation: each.id,
      data: { name: { fi: each.name, ...(each.nameEn ? { en: each.nameEn } : {}) }, type: each.type, sector: each.sector },
    })),
    ...organisationSuccessions.map(({ on, because, kind, from, to }) => ({
      type: 'membership.OrganisationSucceeded', on, because, organisation: from[0], data: { kind, from, to },
    })),
    ...actors.flatMap((actor) => {
      const home = actor.affiliations?.[0]?.organisationId ?? actor.organisationId;
      const own = { member: actor.id, organisation: home };
      const seat = { title: actor.role, organisationId: home };
      const say = { hasSay: actor.hasSay ?? true, pledgedDaysPerYear: actor.pledgedDaysPerYear };
      return [
        ...(actor.invitedOn ? [{ type: 'membership.MemberInvited', on: actor.invitedOn, ...own, data: seat }] : []),
        { type: 'membership.MemberJoined', on: actor.joinedOn, ...own, data: { ...seat, ...say, roles: actor.networkRoles } },
        ...(actor.roleChanges ?? []).flatMap(({ on, because, added, removed }) => [
          ...removed.map((role) => ({ type: 'membership.RoleLaidDown', on, because, ...own, data: { role } })),
          ...added.map((role) => ({ type: 'membership.RoleTaken', on, because, ...own, data: { role } })),
        ]),
        ...(actor.affiliations ?? []).slice(1).flatMap(({ organisationId, from }) =>
          before.has(home)
            ? [{ type: 'membership.SeatConfirmed', on: from, member: actor.id, organisation: organisationId, data: { organisationId } }]
            : [],
        ),
        ...(actor.leftOn
          ? [{ type: 'membership.MemberLeft', on: actor.leftOn, because: actor.leftBecause, ...own, data: {} }]
          : []),
      ];
    }),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function wording(text: string | undefined) {
  return text === undefined ? undefined : { language: 'fi', texts: { fi: text } };
}

/** One network folded anew from its happenings at each question; just enough of the contract to draw the pages. */
export class StubRecord {
  readonly id: string;
  position = 0;
  private events: Recorded[] = [];
  private readonly example: ExampleFile;
  readonly agreements: StubAgreements;

  constructor(example: ExampleFile) {
    this.example = example;
    this.id = example.network.id;
    this.agreements = new StubAgreements(example, (day) =>
      this.rows(null).filter((row) => row.state === 'member' && row.validFrom <= day && day < (row.validTo ?? AFTER_ALL)),
    );
  }

  clear(): void {
    this.events = [];
  }

  importExample(): ImportResult {
    this.events = [];
    happeningsOf(this.example).forEach((each) => this.add(each));
    this.agreements.load();
    const taken = { organisations: this.example.organisations.length, actors: this.example.actors.length, organisationSuccessions: 1 };
    return { id: this.id, taken, notTaken: { relations: 101, practices: 15, meetings: 9, cycles: 2 } };
  }

  private add(happening: Happening): Recorded {
    this.position += 1;
    const recordedAt = new Date(Date.now() - 1000 + this.position).toISOString();
    const event = { ...happening, position: this.position, entryId: `e-${this.position.toString()}`, recordedAt };
    this.events.push(event);
    return event;
  }

  private counting(knownAt: string | null): Recorded[] {
    return this.events
      .filter((each) => !each.gone && !each.type.endsWith('Corrected') && (knownAt === null || each.recordedAt <= knownAt))
      .map((each) => ({ ...each, on: each.correctedTo ?? each.on }))
      .sort((one, other) => (one.on === other.on ? one.position - other.position : one.on < other.on ? -1 : 1));
  }

  private organisationName(id: string): LocalText {
    const found = this.events.find((each) => each.type.endsWith('OrganisationRegistered') && each.organisation === id);
    return (found?.data['name'] as LocalText | undefined) ?? { fi: id };
  }

  private titleOf(id: string): LocalText {
    const found = this.events.find((each) => each.member === id && each.data['title'] !== undefined);
    return (found?.data['title'] as LocalText | undefined) ?? { fi: id };
  }

  rows(knownAt: string | null): Member[] {
    const bySeat = new Map<string, Member[]>();
    for (const event of this.counting(knownAt).filter((each) => each.member !== undefined)) {
      const id = event.member ?? '';
      const rows = bySeat.get(id) ?? [];
      bySeat.set(id, rows);
      const last = rows.at(-1);
      const next = this.evolve(last, event, id);
      if (last?.validFrom === event.on) {
        rows.pop();
      } else if (last) {
        last.validTo = event.on;
      }
      rows.push(next);
    }
    return [...bySeat.values()].flat();
  }

  private evolve(last: Member | undefined, { type, on, data, because, entryId }: Recorded, id: string): Member {
    const house = (data['organisationId'] as string | undefined) ?? last?.organisationId ?? '';
    const base: Member = {
      roles: [], hasSay: true, ...last, id, ref: id, state: last?.state ?? 'invited',
      title: (data['title'] as LocalText | undefined) ?? last?.title ?? { fi: id },
      organisationId: house, organisationName: this.organisationName(house), entryId, validFrom: on, validTo: undefined,
    };
    const roles = (data['roles'] as string[] | undefined) ?? base.roles;
    switch (type.split('.')[1]) {
      case 'MemberInvited':
        return { ...base, state: 'invited', invitedOn: on };
      case 'InvitationAccepted':
        return { ...base, state: 'accepted' };
      case 'InvitationDeclined':
        return { ...base, state: 'declined' };
      case 'MemberJoined':
      case 'MemberReturned':
        return {
          ...base, state: 'member', joinedOn: on, leftOn: undefined, leftBecause: undefined, roles,
          hasSay: data['hasSay'] !== false, pledgedDaysPerYear: data['pledgedDaysPerYear'] as number | undefined,
        };
      case 'RoleTaken':
        return { ...base, roles: [...base.roles, String(data['role'])] };
      case 'RoleLaidDown':
        return { ...base, roles: base.roles.filter((role) => role !== data['role']) };
      case 'SayChanged':
        return { ...base, hasSay: data['hasSay'] === true };
      case 'MemberLeft':
        return { ...base, state: 'left', leftOn: on, leftBecause: wording(because), roles: [] };
      default:
        return base;
    }
  }

  private card(asOf: string, knownAt: string | null) {
    const { network } = this.example;
    const at = (row: { validFrom: string; validTo?: string }) => row.validFrom <= asOf && asOf < (row.validTo ?? AFTER_ALL);
    const seats = this.rows(knownAt).filter(at);
    const members = seats.filter((each) => each.state === 'member');
    const assessments = this.counting(knownAt)
      .filter((each) => each.type === ASSESSED)
      .map((each) => ({ entryId: each.entryId, on: each.on, because: wording(each.because), ...each.data }));
    const latest = (aspect: string) =>
      (assessments as unknown as { aspect: string; value: string; on: string }[]).findLast(
        (each) => each.aspect === aspect && each.on <= asOf,
      )?.value;
    const counts = {
      members: members.length,
      observers: members.filter((each) => !each.hasSay).length,
      organisations: this.organisations(asOf, knownAt).length,
      invited: seats.filter((each) => each.state === 'invited').length,
    };
    const begun = asOf >= network.initiatedOn;
    return {
      id: this.id, ref: this.id, name: network.name, initiatedOn: network.initiatedOn, timeZone: 'Europe/Helsinki',
      languages: network.languages, asOf, ...(begun ? {} : { counts: { members: 0, observers: 0, organisations: 0, invited: 0 } }),
      ...(begun && {
        counts, assessments, sector: network.sector,
        purpose: { language: 'fi', texts: network.purpose }, boundary: { language: 'fi', texts: network.boundary },
        foundedOn: asOf >= network.foundedOn ? network.foundedOn : undefined,
        kind: latest('kind'), governanceMode: latest('governance-mode'), lifecycleStage: latest('lifecycle-stage'),
      }),
    };
  }

  private organisations(asOf: string, knownAt: string | null): Organisation[] {
    const events = this.counting(knownAt).filter((each) => each.on <= asOf);
    const moved = events.filter((each) => each.type.endsWith('OrganisationSucceeded')).map((each) => each.data);
    const listed = (data: Body, key: string) => data[key] as string[];
    const seats = this.rows(knownAt).filter(
      (row) => row.state === 'member' && row.validFrom <= asOf && asOf < (row.validTo ?? AFTER_ALL),
    );
    return events
      .filter((each) => each.type.endsWith('OrganisationRegistered'))
      .map((each) => ({
        id: each.organisation ?? '', ref: each.organisation, name: each.data['name'] as LocalText,
        type: each.data['type'] as string | undefined, sector: each.data['sector'] as string | undefined,
        languages: [], since: each.on,
        continues: moved.filter((data) => listed(data, 'to').includes(each.organisation ?? '')).flatMap((data) => listed(data, 'from')),
        continuedBy: moved.filter((data) => listed(data, 'from').includes(each.organisation ?? '')).flatMap((data) => listed(data, 'to')),
        members: seats.filter((seat) => seat.organisationId === each.organisation).length,
      }))
      .filter((house) => house.continuedBy.length === 0);
  }

  private history(query: URLSearchParams): { entries: Entry[]; next?: string } {
    const recorded = query.get('order') === 'recorded';
    const asOf = query.get('asOf') ?? AFTER_ALL;
    const wanted = (name: string, value: string | undefined) => query.get(name) === null || query.get(name) === value;
    const all = this.events
      .filter((each) => each.on <= asOf && wanted('member', each.member) && wanted('kind', each.type.split('.')[0]))
      .filter((each) => each.on >= (query.get('from') ?? '') && each.on <= (query.get('to') ?? AFTER_ALL))
      .filter((each) => each.recordedAt <= (query.get('knownAt') ?? AFTER_ALL))
      .sort((one, other) => (recorded || one.on === other.on ? other.position - one.position : one.on < other.on ? 1 : -1));
    const start = Number(query.get('after') ?? 0);
    const limit = Number(query.get('limit') ?? 50);
    return {
      entries: all.slice(start, start + limit).map((each) => this.entry(each)),
      ...(all.length > start + limit ? { next: String(start + limit) } : {}),
    };
  }

  private entry(event: Recorded): Entry {
    const { entryId, position, type, on, recordedAt, data, because, correctedTo } = event;
    return {
      entryId, position, type, kind: type.startsWith('network') ? 'network' : 'membership', on, recordedAt,
      late: recordedAt.slice(0, 10) > on, members: event.member ? [event.member] : [],
      organisations: event.organisation ? [event.organisation] : [], by: { accountId: 'acc', memberId: 'a01' },
      sentence: sentenceOf(event, this.titleOf(event.member ?? ''), this.organisationName(event.organisation ?? '')),
      because: wording(because), state: event.gone ? 'withdrawn' : correctedTo === undefined ? 'counts' : 'redated',
      redatedTo: correctedTo, data, ...(type.endsWith('Corrected') ? { corrects: String(data['entryId']) } : {}),
    };
  }

  read(path: string, query: URLSearchParams): unknown {
    const asOf = query.get('asOf') ?? TODAY();
    const knownAt = query.get('knownAt');
    const there = this.events.length > 0;
    if (there && /^\/api\/networks\/[^/]+\/(agreements|proposals)/.test(path)) {
      return this.agreements.read(path, asOf);
    }
    const answers: Record<string, () => unknown> = {
      '/api/session': () => ({ account: { id: 'acc', name: 'Aluekoordinaattori' } }),
      '/api/waiting': () => (there ? this.agreements.waiting(asOf) : []),
      '/api/networks': () => ({ networks: there ? [this.card(asOf, knownAt)] : [] }),
      '/api/examples': () => ({ examples: [{ key: 'vip-ita-jarvi', name: this.example.network.name }] }),
      ...(there && {
        [`/api/networks/${this.id}`]: () => this.card(asOf, knownAt),
        [`/api/networks/${this.id}/keepers`]: () => ({ keepers: [{ accountId: 'acc', name: 'Aluekoordinaattori', memberId: 'a01', you: this.agreements.speaksFor === undefined }] }),
        [`/api/networks/${this.id}/members`]: () => ({ rows: this.rows(knownAt) }),
        [`/api/networks/${this.id}/organisations`]: () => ({ asOf, organisations: this.organisations(asOf, knownAt) }),
        [`/api/networks/${this.id}/history`]: () => this.history(query),
      }),
    };
    return answers[path]?.();
  }

  write(path: string, body: Body): object {
    const { on: given, because, ...data } = body;
    const on = typeof given === 'string' ? given : TODAY();
    const why = typeof because === 'string' ? because : undefined;
    const [, , , , room = '', second = '', third = '', fourth = ''] = path.split('/');
    if (room === 'agreements' || room === 'proposals') {
      this.position += 1;
      return this.agreements.write(path, { ...body, on }, on) ?? { type: '/problems/unknown', status: 404 };
    }
    if (third === 'sign-in-link') {
      return { link: `http://127.0.0.1/sign-in?token=seat-${second}`, accountId: `acc-${second}` };
    }
    const correction = /entries\/([^/]+)\/(redating|withdrawal)$/.exec(path);
    if (correction) {
      const target = this.events.find((each) => each.entryId === correction[1]);
      if (target) {
        Object.assign(target, correction[2] === 'redating' ? { correctedTo: on } : { gone: true });
        this.add({ type: `${target.type}Corrected`, on, member: target.member, because: why, data: { entryId: target.entryId } });
      }
      return {};
    }
    const seat = { member: second, because: why, on };
    const found: Record<string, () => Happening> = {
      assessments: () => ({ type: ASSESSED, on, because: why, data }),
      organisations: () => ({ type: 'membership.OrganisationRegistered', on, organisation: `o-${this.position.toString()}`, data }),
      invitations: () =>
        second === ''
          ? { type: 'membership.MemberInvited', on, member: `n-${this.position.toString()}`, organisation: String(data['organisationId']), data }
          : { type: third === 'acceptance' ? 'membership.InvitationAccepted' : 'membership.InvitationDeclined', ...seat, data },
      members: () =>
        second === ''
          ? { type: 'membership.MemberJoined', on, member: `n-${this.position.toString()}`, organisation: String(data['organisationId']), data }
          : this.seatChange(third, fourth, seat, data),
    };
    const happening = found[room]?.();
    if (!happening) {
      return { type: '/problems/not-in-the-stub', status: 409, detail: `The stub does not play ${path}.` };
    }
    if (happening.type.endsWith('MemberLeft') && !this.rows(null).some((row) => row.id === second && row.state === 'member')) {
      return { type: '/problems/member-already-left', status: 409 };
    }
    const event = this.add(happening);
    return { id: event.member ?? event.organisation, entryId: event.entryId };
  }

  private seatChange(what: string, role: string, seat: { member: string; because?: string; on: string }, data: Body): Happening {
    const types: Record<string, string> = { leaving: 'MemberLeft', returning: 'MemberReturned', joining: 'MemberJoined', say: 'SayChanged' };
    const type = what === 'roles' ? (role === '' ? 'RoleTaken' : 'RoleLaidDown') : (types[what] ?? 'SeatChanged');
    return { type: `membership.${type}`, ...seat, data: role === '' ? data : { ...data, role } };
  }
}
