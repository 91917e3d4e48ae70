// Shaped as openapi-typescript writes it, by hand until the server's openapi.json is saved beside package.json; then: npm run api.
export interface components {
  schemas: {
    LocalText: Record<string, string>;
    Wording: { language: string; texts: Record<string, string>; author?: string };
    Session: { account: { id: string; name?: string } };
    Counts: { members: number; observers: number; organisations: number; invited: number };
    Assessment: {
      entryId: string;
      aspect: 'kind' | 'governance-mode' | 'lifecycle-stage';
      value: string;
      on: string;
      because?: components['schemas']['Wording'];
    };
    NetworkCard: {
      id: string;
      ref?: string;
      name: components['schemas']['LocalText'];
      purpose?: components['schemas']['Wording'];
      boundary?: components['schemas']['Wording'];
      sector?: string;
      timeZone?: string;
      languages?: string[];
      initiatedOn: string;
      foundedOn?: string;
      closedOn?: string;
      kind?: string;
      governanceMode?: string;
      lifecycleStage?: string;
      counts: components['schemas']['Counts'];
      assessments?: components['schemas']['Assessment'][];
      asOf?: string;
      knownAt?: string;
    };
    Person: { id: string; name?: string; email?: string; phone?: string };
    PersonDetails: { name?: string; email?: string; phone?: string };
    Member: {
      id: string;
      ref?: string;
      state: 'invited' | 'accepted' | 'declined' | 'member' | 'left';
      title: components['schemas']['LocalText'];
      organisationId: string;
      organisationName: components['schemas']['LocalText'];
      roles: string[];
      hasSay: boolean;
      person?: components['schemas']['Person'];
      deputy?: { title: components['schemas']['LocalText']; person?: components['schemas']['Person'] };
      invitedOn?: string;
      joinedOn?: string;
      leftOn?: string;
      leftBecause?: components['schemas']['Wording'];
      pledgedDaysPerYear?: number;
      workTimePercent?: number;
      continuesFrom?: string;
      confirmationAsked?: { organisationIds: string[]; on: string };
      entryId: string;
      validFrom: string;
      validTo?: string;
    };
    Organisation: {
      id: string;
      ref?: string;
      name: components['schemas']['LocalText'];
      type?: string;
      sector?: string;
      languages: string[];
      since: string;
      until?: string;
      continues: string[];
      continuedBy: string[];
      members: number;
    };
    Entry: {
      entryId: string;
      position: number;
      type: string;
      kind: 'network' | 'membership' | 'access';
      on?: string;
      recordedAt: string;
      late: boolean;
      members: string[];
      organisations: string[];
      by?: { accountId: string; memberId?: string };
      sentence: Record<string, string>;
      because?: components['schemas']['Wording'];
      corrects?: string;
      correctedBy?: string;
      state: 'counts' | 'redated' | 'withdrawn';
      redatedTo?: string;
      data: Record<string, unknown>;
    };
    ImportResult: { id: string; taken: Record<string, number>; notTaken: Record<string, number> };
    Problem: {
      type: string;
      title?: string;
      status: number;
      detail?: string;
      errors?: { pointer?: string; parameter?: string; detail: string }[];
    };
    Recorded: { id?: string; entryId?: string };
    WhenAndWhy: { on?: string; because?: string };
    WhyNot: { because: string };
  };
}

type S = components['schemas'];
type Clock = { asOf?: string; knownAt?: string };
type Ids<Names extends string> = Record<Names, string>;

type Parameters<Path, Query> = (Path extends undefined ? { path?: never } : { path: Path }) &
  (Query extends undefined ? { query?: never } : { query?: Query });

interface Reading<Path, Query, Answer> {
  get: {
    parameters: Parameters<Path, Query>;
    responses: {
      200: { content: { 'application/json': Answer } };
      default: { content: { 'application/problem+json': S['Problem'] } };
    };
  };
}

interface Recording<Path, Body> {
  parameters: Parameters<Path, undefined>;
  requestBody: { content: { 'application/json': Body } };
  responses: {
    200: { content: { 'application/json': S['Recorded'] } };
    201: { content: { 'application/json': S['Recorded'] } };
    default: { content: { 'application/problem+json': S['Problem'] } };
  };
}

interface Link {
  parameters: { path?: never };
  requestBody?: never;
  responses: {
    201: { content: { 'application/json': { id: string; link: string } } };
    default: { content: { 'application/problem+json': S['Problem'] } };
  };
}

type Post<Names extends string, Body> = { post: Recording<Ids<Names>, Body> };
type Put<Names extends string, Body> = { put: Recording<Ids<Names>, Body> };
type Seat = 'network' | 'member';
type House = 'network' | 'organisation';

export interface paths {
  '/api/session': Reading<undefined, undefined, S['Session']>;
  '/api/session/links': { post: Link };
  '/api/networks': Reading<undefined, Clock, { networks: S['NetworkCard'][] }> & {
    post: Recording<
      undefined,
      {
        name: S['LocalText'];
        purpose?: S['Wording'];
        boundary?: S['Wording'];
        sector?: string;
        timeZone?: string;
        languages: string[];
        initiatedOn?: string;
        foundedOn?: string;
      }
    >;
  };
  '/api/examples': Reading<undefined, undefined, { examples: { key: string; name: S['LocalText'] }[] }>;
  '/api/networks/{network}': Reading<Ids<'network'>, Clock, S['NetworkCard']>;
  '/api/networks/{network}/members': Reading<
    Ids<'network'>,
    Clock & { history?: boolean },
    { rows?: S['Member'][]; members?: S['Member'][]; invited?: S['Member'][] }
  > &
    Post<
      'network',
      {
        title: S['LocalText'];
        organisationId: string;
        person?: S['PersonDetails'];
        roles?: string[];
        hasSay?: boolean;
        pledgedDaysPerYear?: number;
        workTimePercent?: number;
        continuesFrom?: string;
        on?: string;
      }
    >;
  '/api/networks/{network}/organisations': Reading<Ids<'network'>, Clock, { asOf: string; organisations: S['Organisation'][] }> &
    Post<'network', { name: S['LocalText']; type?: string; sector?: string; languages?: string[]; on?: string }>;
  '/api/networks/{network}/history': Reading<
    Ids<'network'>,
    Clock & {
      member?: string;
      kind?: string;
      from?: string;
      to?: string;
      order?: 'recorded' | 'happened';
      after?: string;
      limit?: number;
    },
    { entries: S['Entry'][]; next?: string }
  >;
  '/api/networks/{network}/founding': Post<'network', { on?: string }>;
  '/api/networks/{network}/name': Put<'network', S['WhenAndWhy'] & { name: S['LocalText'] }>;
  '/api/networks/{network}/purpose': Put<'network', S['WhenAndWhy'] & { purpose: S['Wording'] }>;
  '/api/networks/{network}/boundary': Put<'network', S['WhenAndWhy'] & { boundary: S['Wording'] }>;
  '/api/networks/{network}/assessments': Post<'network', S['WhenAndWhy'] & { aspect: S['Assessment']['aspect']; value: string }>;
  '/api/networks/{network}/closing': Post<'network', { on?: string; because: string }>;
  '/api/networks/{network}/organisations/{organisation}/name': Put<House, S['WhenAndWhy'] & { name: S['LocalText'] }>;
  '/api/networks/{network}/organisations/{organisation}/ending': Post<House, S['WhenAndWhy']>;
  '/api/networks/{network}/successions': Post<
    'network',
    S['WhenAndWhy'] & { kind: 'merge-into' | 'split'; from: string[]; to: string[] }
  >;
  '/api/networks/{network}/invitations': Post<
    'network',
    { title: S['LocalText']; organisationId: string; person?: S['PersonDetails']; invitedBy?: string; on?: string }
  >;
  '/api/networks/{network}/invitations/{member}/acceptance': Post<Seat, { on?: string }>;
  '/api/networks/{network}/invitations/{member}/declining': Post<Seat, S['WhenAndWhy']>;
  '/api/networks/{network}/members/{member}/joining': Post<
    Seat,
    { roles?: string[]; hasSay?: boolean; pledgedDaysPerYear?: number; on?: string }
  >;
  '/api/networks/{network}/members/{member}/leaving': Post<Seat, S['WhenAndWhy']>;
  '/api/networks/{network}/members/{member}/returning': Post<
    Seat,
    S['WhenAndWhy'] & { organisationId?: string; roles?: string[] }
  >;
  '/api/networks/{network}/members/{member}/roles': Post<Seat, S['WhenAndWhy'] & { role: string }>;
  '/api/networks/{network}/members/{member}/roles/{role}/laying-down': Post<Seat | 'role', S['WhenAndWhy']>;
  '/api/networks/{network}/members/{member}/roles/{role}/handover': Post<Seat | 'role', S['WhenAndWhy'] & { to: string }>;
  '/api/networks/{network}/members/{member}/deputy': Put<
    Seat,
    { title: S['LocalText']; person?: S['PersonDetails']; on?: string }
  >;
  '/api/networks/{network}/members/{member}/deputy/release': Post<Seat, { on?: string }>;
  '/api/networks/{network}/members/{member}/say': Put<Seat, S['WhenAndWhy'] & { hasSay: boolean }>;
  '/api/networks/{network}/members/{member}/title': Put<Seat, { title: S['LocalText']; on?: string }>;
  '/api/networks/{network}/members/{member}/holder': Put<Seat, S['WhenAndWhy'] & { person?: S['PersonDetails'] }>;
  '/api/networks/{network}/members/{member}/home-organisation': Put<Seat, S['WhenAndWhy'] & { organisationId: string }>;
  '/api/networks/{network}/members/{member}/confirmation': Post<Seat, { organisationId: string; on?: string }>;
  '/api/networks/{network}/entries/{entry}/redating': Post<'network' | 'entry', S['WhyNot'] & { on: string }>;
  '/api/networks/{network}/entries/{entry}/withdrawal': Post<'network' | 'entry', S['WhyNot']>;
  '/api/networks/{network}/members/{member}/entries/{entry}/redating': Post<Seat | 'entry', S['WhyNot'] & { on: string }>;
  '/api/networks/{network}/members/{member}/entries/{entry}/withdrawal': Post<Seat | 'entry', S['WhyNot']>;
  '/api/networks/{network}/organisations/{organisation}/entries/{entry}/redating': Post<
    House | 'entry',
    S['WhyNot'] & { on: string }
  >;
  '/api/networks/{network}/organisations/{organisation}/entries/{entry}/withdrawal': Post<House | 'entry', S['WhyNot']>;
}
