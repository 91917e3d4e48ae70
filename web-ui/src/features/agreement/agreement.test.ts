import { describe, expect, it } from 'vitest';
import type { AgreementRow, AgreementsView, Objection, Position, Version, Wording } from '@/shared/api/types';
import { changed, differences } from '@/shared/record/differences';
import { unconfirmed } from './coverage';
import { headingFrom } from './headings';
import { isWhole, ruleBy } from './rules';
import { cellOf } from './standing';
import { agreementsOf } from './states';
import { translationsBehind } from './translations';

const fi = (text: string): Wording => ({ language: 'fi', texts: { fi: text } });

function version(change: Partial<Version>): Version {
  return {
    proposalId: 'v', version: 1, state: 'proposed', text: fi('Teksti'), drafts: [{ draft: 1, text: fi('Teksti'), on: '2024-06-12' }],
    rule: { name: 'consent', method: 'consent', silence: 'no-position', overObjections: false }, terms: {}, proposedOn: '2024-06-12',
    positions: [], objections: [], comments: [], reviews: [], commitments: [], ...change,
  };
}

function position(change: Partial<Position>): Position {
  return {
    memberId: 'm', title: {}, organisation: {}, stance: 'consent', draft: 1, on: '2024-06-12', recordedAt: '2024-06-12T10:00:00Z', earlier: [],
    ...change,
  };
}

const objection: Objection = { id: 'o', memberId: 'm', reason: fi('Liian lyhyt'), state: 'integrated', on: '2024-06-13', life: [] };
const THERE = { there: true, cameLater: false, askedToConfirm: false };
const GONE = { there: false, cameLater: false, askedToConfirm: false };

describe('where a member stands on a version', () => {
  it('is what they said last, with what came of their objection', () => {
    expect(cellOf('m', version({ positions: [position({ stance: 'stand-aside' })] }), THERE).standing).toBe('stand-aside');
    const consented = version({ positions: [position({})], objections: [objection] });
    expect(cellOf('m', consented, THERE).standing).toBe('objection-integrated');
    const concerned = version({ positions: [position({ stance: 'consent-with-concern' })], objections: [objection] });
    expect(cellOf('m', concerned, THERE).standing).toBe('consent-with-concern');
  });

  it('is asked for again when the text has changed since', () => {
    const drafts = [1, 2].map((draft) => ({ draft, text: fi(`Teksti ${String(draft)}`), on: '2024-06-12' }));
    expect(cellOf('m', version({ drafts, positions: [position({ draft: 1 })] }), THERE).standing).toBe('asked-again');
    expect(cellOf('m', version({ drafts, positions: [position({ draft: 2 })] }), THERE).standing).toBe('consent');
    expect(cellOf('m', version({ drafts, state: 'in-force', positions: [position({ draft: 1 })] }), THERE).standing).toBe('consent');
  });

  it('is still open on a proposal when a meeting only told that nothing was heard', () => {
    const silent = [position({ stance: 'no-response' })];
    expect(cellOf('m', version({ positions: silent }), THERE).standing).toBe('no-answer-yet');
    expect(cellOf('m', version({ positions: silent, state: 'in-force', agreedOn: '2024-10-02' }), THERE).standing).toBe('no-response');
  });

  it('is told apart when nothing was said: not there, silent, not asked yet, or still to confirm', () => {
    const decided = version({ state: 'in-force', agreedOn: '2024-10-02' });
    expect(cellOf('m', version({}), THERE).standing).toBe('no-answer-yet');
    expect(cellOf('m', decided, THERE).standing).toBe('no-response');
    expect(cellOf('m', decided, GONE).standing).toBe('not-there');
    expect(cellOf('m', decided, { ...GONE, askedToConfirm: true }).standing).toBe('to-confirm');
    expect(cellOf('m', decided, { ...THERE, askedToConfirm: true })).toMatchObject({ standing: 'no-response', askedToConfirm: true });
    expect(cellOf('m', decided, { there: true, cameLater: true, askedToConfirm: true }).standing).toBe('to-confirm');
    const confirmed = version({ state: 'in-force', agreedOn: '2024-10-02', commitments: [{ memberId: 'm', level: 'partial', on: '2025-01-01' }] });
    expect(cellOf('m', confirmed, GONE)).toMatchObject({ standing: 'confirmed', level: 'partial' });
  });
});

function row(change: Partial<AgreementRow>): AgreementRow {
  return {
    id: 'p', ref: 'p', kind: 'practice', title: { fi: 'Päätöksenteko' }, state: 'in-force', version: 1, reviewOverdue: false, shortfalls: [],
    consented: [], consentedAndStillMember: [], absentWhenAgreed: [], heardOnly: [], standAsides: [], unresolvedObjections: [],
    joinedAfterAgreement: [], confirmed: [], notYet: [], toConfirm: [], coverage: { committed: 22, of: 29 }, ...change,
  };
}

function view(agreements: AgreementRow[]): AgreementsView {
  return {
    asOf: '2026-11-23', votingMembers: [], observers: [], agreements, openProposals: [], reviewQueue: [], coverage: { committed: 22, of: 29 },
  };
}

const statesOf = (...rows: AgreementRow[]) => agreementsOf(view(rows), 'practice', () => '')[0]?.states;

describe('how an agreement stands at a glance', () => {
  it('says what holds and what is going on with it', () => {
    expect(statesOf(row({ version: 1 }), row({ version: 2, state: 'proposed' }))).toEqual(['agreed', 'deciding']);
    expect(statesOf(row({ nextReviewOn: '2026-12-01' }))).toEqual(['agreed', 'reviewDue']);
    expect(statesOf(row({ nextReviewOn: '2026-10-07', reviewOverdue: true }))).toEqual(['agreed', 'reviewOverdue']);
    expect(statesOf(row({ endsOn: '2027-01-01' }))).toEqual(['agreed', 'ending']);
    expect(statesOf(row({ state: 'lapsed' }), row({ version: 2, state: 'not-adopted' }))).toEqual(['lapsed']);
    expect(statesOf(row({ state: 'open', version: undefined }))).toEqual(['open']);
  });

  it('puts practices in their order', () => {
    const rows = [row({ id: 'b', order: 2 }), row({ id: 'a', order: 1 }), row({ id: 'c' })];
    expect(agreementsOf(view(rows), 'practice', () => '').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('who has yet to confirm', () => {
  it('is counted over what is in force, those who miss the most first', () => {
    const rows = [row({ toConfirm: ['new', 'nurse'] }), row({ id: 'q', toConfirm: ['new'] }), row({ id: 'r', state: 'proposed', toConfirm: ['x'] })];
    expect(unconfirmed(view(rows))).toEqual([
      { member: 'new', missing: 2, of: 2 },
      { member: 'nurse', missing: 1, of: 2 },
    ]);
  });
});

describe('what changed in a text', () => {
  it('is told word by word', () => {
    const pieces = differences('neljän ryhmän kannalta', 'viiden ryhmän kannalta', 'fi');
    expect(pieces.filter(({ change }) => change === 'gone').map(({ text }) => text.trim())).toEqual(['neljän']);
    expect(pieces.filter(({ change }) => change === 'added').map(({ text }) => text.trim())).toEqual(['viiden']);
    expect(changed(differences('sama', 'sama', 'fi'))).toBe(false);
  });

  it('leaves a translation behind that still says what was said before', () => {
    const before: Wording = { language: 'fi', texts: { fi: 'neljä', sv: 'fyra', en: 'four' } };
    const after: Wording = { language: 'fi', texts: { fi: 'viisi', sv: 'fyra', en: 'five' } };
    expect(translationsBehind(after, before, ['fi', 'sv', 'en'])).toEqual(['sv']);
    expect(translationsBehind({ language: 'fi', texts: { fi: 'viisi' } }, undefined, ['fi', 'sv'])).toEqual(['sv']);
  });
});

describe('a decision rule that is being chosen', () => {
  it('is whole once the group and the quorum have their names and numbers', () => {
    expect(isWhole(ruleBy('consent'))).toBe(true);
    expect(isWhole(ruleBy('group-after-hearing'))).toBe(false);
    expect(isWhole(ruleBy('group-after-hearing', 'core-group'))).toBe(true);
    expect(isWhole({ ...ruleBy('consent'), quorum: { by: 'members' } })).toBe(false);
    expect(isWhole({ ...ruleBy('consent'), quorum: { by: 'members', percent: 50 } })).toBe(true);
  });

  it('lets objections be set aside only where a majority or a group decides', () => {
    expect(ruleBy('consent').overObjections).toBe(false);
    expect(ruleBy('simple-majority').overObjections).toBe(true);
  });
});

describe('a heading of one’s own', () => {
  it('is kebab case without dots', () => {
    expect(headingFrom('Etäosallistuminen & työ')).toBe('etaosallistuminen-tyo');
  });
});
