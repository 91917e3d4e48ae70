import { describe, expect, it } from 'vitest';
import type { Member } from '@/shared/api/types';
import { byOrganisation, filtered, rolesHeld } from './directory.model';
import { possible } from './possible';
import { roleSpans, tellingRoles } from './roles';

function seat(change: Partial<Member>): Member {
  return {
    id: 'm', state: 'member', title: { fi: 'Rehtori' }, organisationId: 'o1', organisationName: { fi: 'Sairaalakoulu Majakka' },
    roles: [], hasSay: true, entryId: 'e', validFrom: '2024-02-07', ...change,
  };
}
const textOf = (member: Member) => `${member.title['fi'] ?? ''} ${member.organisationName['fi'] ?? ''}`;

describe('the directory', () => {
  const principal = seat({ id: 'principal', roles: ['core-group', 'chair'] });
  const doctor = seat({
    id: 'doctor', title: { fi: 'Ylilääkäri' }, organisationId: 'o2', organisationName: { fi: 'Itä-Järven yliopistosairaala' },
    roles: ['core-group'],
  });
  const inspector = seat({ id: 'inspector', title: { fi: 'Ylitarkastaja' }, roles: ['observer'], hasSay: false });
  const all = [principal, doctor, inspector];
  const ids = (members: Member[]) => members.map(({ id }) => id);

  it('finds by any words of title and organisation, with or without dots', () => {
    expect(ids(filtered(all, { q: 'sairaala yli', role: '', say: '' }, textOf))).toEqual(['doctor', 'inspector']);
    expect(ids(filtered(all, { q: 'ylilaakari', role: '', say: '' }, textOf))).toEqual(['doctor']);
  });

  it('filters by role and by say together', () => {
    expect(ids(filtered(all, { q: '', role: 'core-group', say: 'say' }, textOf))).toEqual(['principal', 'doctor']);
    expect(ids(filtered(all, { q: '', role: '', say: 'observer' }, textOf))).toEqual(['inspector']);
  });

  it('groups by home organisation in the order of its name', () => {
    const groups = byOrganisation(all, (member) => member.organisationName['fi'] ?? '');
    expect(groups.map((group) => [group.organisationId, ids(group.members)])).toEqual([
      ['o2', ['doctor']],
      ['o1', ['principal', 'inspector']],
    ]);
  });

  it('offers the roles that someone holds, the most held first', () => {
    expect(rolesHeld(all)).toEqual(['core-group', 'chair']);
    expect(tellingRoles(inspector)).toEqual([]);
  });
});

describe('roles over time', () => {
  it('run from taking to laying down, and end with the membership; those held come first', () => {
    const rows = [
      seat({ roles: ['facilitator'], validFrom: '2024-02-07', validTo: '2026-01-21' }),
      seat({ roles: ['chair'], validFrom: '2026-01-21' }),
    ];
    expect(roleSpans(rows)).toEqual([
      { role: 'chair', from: '2026-01-21' },
      { role: 'facilitator', from: '2024-02-07', to: '2026-01-21' },
    ]);
    expect(roleSpans([...rows, seat({ state: 'left', roles: ['chair'], validFrom: '2026-05-01' })])[1]?.to).toBe('2026-05-01');
  });
});

describe('what can be recorded next', () => {
  it('follows from how the seat stands', () => {
    expect(possible(seat({ state: 'invited' }))).toContain('decline');
    expect(possible(seat({ state: 'left' }))).toEqual(['return']);
    expect(possible(seat({}))).toContain('leave');
    expect(possible(seat({}))).not.toContain('confirm');
    expect(possible(seat({ confirmationAsked: { organisationIds: ['o2'], on: '2026-01-01' } }))[0]).toBe('confirm');
    expect(possible(seat({ hasSay: false }))).toContain('toSay');
  });
});
