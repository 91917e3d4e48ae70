import type { components } from './schema';

type Wording = components['schemas']['WordingView'];
type LocalText = Record<string, string>;
type Words = string | { language: string; texts: LocalText };

export type Stance =
  | 'consent' | 'consent-with-concern' | 'objection' | 'stand-aside' | 'absent' | 'no-response' | 'heard';
export type VersionState =
  | 'proposed' | 'adopted' | 'in-force' | 'superseded' | 'lapsed' | 'ended' | 'not-adopted' | 'withdrawn';
export type Method =
  | 'consent' | 'consensus' | 'simple-majority' | 'absolute-majority' | 'two-thirds-majority' | 'group-after-hearing' | 'coordinators';
export type Level = 'full' | 'partial' | 'not-yet';
export type GoalType = 'quality-of-service' | 'efficiency' | 'phenomenon' | 'achieving-goals';
export type Shortfall =
  | 'open-objections' | 'nobody-consented' | 'not-all-consented' | 'majority-not-reached' | 'quorum-not-reached'
  | 'others-not-heard' | 'comment-window-open';

export interface Coverage {
  committed: number;
  of: number;
}

export interface AgreementRow {
  id: string;
  proposalId?: string;
  ref: string;
  kind: 'practice' | 'goal';
  heading?: string;
  goalType?: GoalType;
  order?: number;
  title: LocalText;
  owner?: string;
  version?: number;
  state: VersionState | 'open';
  rule?: string;
  proposedOn?: string;
  agreedOn?: string;
  inForceFrom?: string;
  nextReviewOn?: string;
  reviewOverdue: boolean;
  expiresOn?: string;
  endsOn?: string;
  shortfalls: Shortfall[];
  consented: string[];
  consentedAndStillMember: string[];
  absentWhenAgreed: string[];
  heardOnly: string[];
  standAsides: string[];
  unresolvedObjections: string[];
  joinedAfterAgreement: string[];
  confirmed: string[];
  toConfirm: string[];
  coverage: Coverage;
}

export interface AgreementsView {
  asOf: string;
  votingMembers: string[];
  observers: string[];
  agreements: AgreementRow[];
  openProposals: { ref: string; agreementId: string; proposalId: string; version: number; openObjections: number; notAnswered: number }[];
  reviewQueue: { ref: string; agreementId: string; proposalId: string; version: number; nextReviewOn: string; overdue: boolean }[];
  coverage: Coverage;
}

export interface Rule {
  name: string;
  method: Method;
  group?: string;
  quorum?: { by: 'members' | 'organisations'; atLeast?: number; percent?: number };
  silence: 'no-position' | 'assent';
  overObjections: boolean;
}

export interface Terms {
  inForceFrom?: string;
  reviewOn?: string;
  expiresOn?: string;
  noticeDays?: number;
}

export interface Draft {
  draft: number;
  text: Wording;
  on: string;
  because?: Wording;
}

export interface TakenPosition {
  stance: Stance;
  draft: number;
  reason?: Wording;
  on: string;
}

export interface Position extends TakenPosition {
  memberId: string;
  ref?: string;
  title: LocalText;
  organisation: LocalText;
  recordedAt: string;
  earlier: TakenPosition[];
}

export interface Objection {
  id: string;
  memberId: string;
  reason: Wording;
  state: 'open' | 'clarified' | 'integrated' | 'withdrawn';
  clarification?: Wording;
  change?: Wording;
  on: string;
}

export interface Comment {
  entryId: string;
  memberId?: string;
  comment: Wording;
  inReplyTo?: string;
  on: string;
}

export interface Tally {
  entitled: number;
  consents: number;
  concerns: number;
  objections: number;
  standAsides: number;
  absent: number;
  silent: number;
  heard: number;
  openObjections: number;
}

export interface Version {
  proposalId: string;
  version: number;
  state: VersionState;
  text: Wording;
  drafts: Draft[];
  rule: Rule;
  terms: Terms;
  proposedOn: string;
  proposedBy?: string;
  commentsUntil?: string;
  because?: Wording;
  agreedOn?: string;
  inForceFrom?: string;
  nextReviewOn?: string;
  expiresOn?: string;
  endsOn?: string;
  outcome?: { outcome: 'adopted' | 'not-adopted' | 'withdrawn'; on: string; tally?: Tally; shortfalls: Shortfall[]; because?: Wording };
  positions: Position[];
  objections: Objection[];
  comments: Comment[];
  reviews: { on: string; outcome: 'kept' | 'to-be-revised' | 'ended'; nextReviewOn?: string; because?: Wording }[];
  commitments: { memberId: string; level: Level; because?: Wording; on: string }[];
}

export interface AgreementHead {
  id: string;
  ref?: string;
  kind: 'practice' | 'goal';
  heading?: string;
  goalType?: GoalType;
  title: LocalText;
  owner?: string;
}

export interface AgreementView extends AgreementHead {
  versions: Version[];
}

export interface ProposalView {
  agreement: AgreementHead;
  version: Version;
  before?: { version: number; text: Wording };
  ballot: {
    entitled: string[];
    answered: string[];
    notAnswered: string[];
    openObjections: number;
    shortfalls: Shortfall[];
    commentWindowOpen: boolean;
  };
  you: { memberId?: string; mayTakePosition: boolean; stance?: Stance; keeper: boolean };
}

export interface WaitingItem {
  kind: 'take-position' | 'confirm-commitment' | 'review-due' | 'proposal-ready-to-close' | 'seat-to-confirm';
  networkId: string;
  networkName: LocalText;
  agreementId?: string;
  proposalId?: string;
  memberId?: string;
  title: LocalText;
  version?: number;
  since: string;
  due?: string;
}

interface Answered<T> {
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': T } } };
}
interface Read<Path, T> {
  get: { parameters: { path: Path; query?: { asOf?: string; knownAt?: string } } } & Answered<T>;
}
interface Sent<Path, Body, T> extends Answered<T> {
  parameters: { path: Path; header?: { 'Idempotency-Key'?: string } };
  requestBody: { content: { 'application/json': Body } };
}
interface Post<Path, Body, T = object> {
  post: Sent<Path, Body, T>;
}
interface Put<Path, Body, T = object> {
  put: Sent<Path, Body, T>;
}
interface InNetwork {
  network: string;
}
interface OfAgreement extends InNetwork {
  agreement: string;
}
interface OfProposal extends InNetwork {
  proposal: string;
}
interface Because {
  on?: string;
  because?: Words;
}
interface Created {
  id: string;
}

export type NewRule = Omit<Rule, 'name'>;
export interface NewPosition {
  stance: Stance;
  reason?: Words;
}

/** The addresses of agreements. */
export interface AgreementPaths {
  '/api/waiting': Read<Record<string, never>, WaitingItem[]>;
  '/api/networks/{network}/agreements': Read<InNetwork, AgreementsView> &
    Post<
      InNetwork,
      { kind: 'practice' | 'goal'; heading?: string; goalType?: GoalType; title: LocalText; order?: number; owner?: string; on?: string },
      Created
    >;
  '/api/networks/{network}/agreements/{agreement}': Read<OfAgreement, AgreementView>;
  '/api/networks/{network}/agreements/{agreement}/title': Put<OfAgreement, Because & { title: LocalText }>;
  '/api/networks/{network}/agreements/{agreement}/owner': Put<OfAgreement, Because & { owner?: string }>;
  '/api/networks/{network}/agreements/{agreement}/proposals': Post<
    OfAgreement,
    Because & Terms & { text: Words; rule: NewRule; commentsUntil?: string; proposedBy?: string },
    Created
  >;
  '/api/networks/{network}/agreements/{agreement}/entries/{entry}/redating': Post<OfAgreement & { entry: string }, Because>;
  '/api/networks/{network}/agreements/{agreement}/entries/{entry}/withdrawal': Post<OfAgreement & { entry: string }, Because>;
  '/api/networks/{network}/proposals/{proposal}': Read<OfProposal, ProposalView>;
  '/api/networks/{network}/proposals/{proposal}/comments': Post<
    OfProposal,
    { comment: Words; by?: string; inReplyTo?: string; on?: string }
  >;
  '/api/networks/{network}/proposals/{proposal}/amendments': Post<
    OfProposal,
    Because & Terms & { text: Words; integrates?: { objectionId: string; change: Words }[] }
  >;
  '/api/networks/{network}/proposals/{proposal}/positions': Post<
    OfProposal,
    { positions: (NewPosition & { memberId: string })[]; draft: number; on?: string }
  >;
  '/api/networks/{network}/proposals/{proposal}/positions/{member}': Put<
    OfProposal & { member: string },
    NewPosition & { draft: number; on?: string }
  >;
  '/api/networks/{network}/proposals/{proposal}/objections/{objection}/clarification': Post<
    OfProposal & { objection: string },
    { clarification: Words; on?: string }
  >;
  '/api/networks/{network}/proposals/{proposal}/objections/{objection}/integration': Post<
    OfProposal & { objection: string },
    { change: Words; on?: string }
  >;
  '/api/networks/{network}/proposals/{proposal}/objections/{objection}/withdrawal': Post<OfProposal & { objection: string }, Because>;
  '/api/networks/{network}/proposals/{proposal}/outcome': Post<
    OfProposal,
    Because & Terms & { outcome: 'adopted' | 'not-adopted' | 'withdrawn'; asItHappened?: boolean }
  >;
  '/api/networks/{network}/proposals/{proposal}/reviews': Post<
    OfProposal,
    Because & { outcome: 'kept' | 'to-be-revised' | 'ended'; nextReviewOn?: string }
  >;
  '/api/networks/{network}/proposals/{proposal}/notice': Post<OfProposal, Because & { endsOn?: string }>;
  '/api/networks/{network}/proposals/{proposal}/commitments/{member}': Put<OfProposal & { member: string }, Because & { level: Level }>;
  '/api/networks/{network}/members/{member}/sign-in-link': Post<InNetwork & { member: string }, object, { link: string; accountId: string }>;
}
