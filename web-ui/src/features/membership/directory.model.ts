import type { Member } from '@/shared/api/types';
import { tellingRoles } from './roles';

export interface DirectoryFilter {
  q: string;
  role: string;
  say: string;
}

function plainLetters(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '');
}

/** Those who fit every filter that is set. */
export function filtered(members: readonly Member[], filter: DirectoryFilter, textOf: (member: Member) => string): Member[] {
  const words = plainLetters(filter.q).split(/\s+/).filter(Boolean);
  return members.filter((member) => {
    const text = plainLetters(textOf(member));
    return (
      words.every((word) => text.includes(word)) &&
      (filter.role === '' || member.roles.includes(filter.role)) &&
      (filter.say === '' || member.hasSay === (filter.say === 'say'))
    );
  });
}

export interface HouseGroup {
  organisationId: string;
  members: Member[];
}

/** By home organisation; `nameOf` gives what they are sorted by. */
export function byOrganisation(members: readonly Member[], nameOf: (member: Member) => string): HouseGroup[] {
  const groups = new Map<string, Member[]>();
  for (const member of [...members].sort((one, other) => nameOf(one).localeCompare(nameOf(other)))) {
    groups.set(member.organisationId, [...(groups.get(member.organisationId) ?? []), member]);
  }
  return [...groups].map(([organisationId, ofHouse]) => ({ organisationId, members: ofHouse }));
}

/** Roles that someone holds, the most held first. */
export function rolesHeld(members: readonly Member[]): string[] {
  const counts = new Map<string, number>();
  members.flatMap(tellingRoles).forEach((role) => counts.set(role, (counts.get(role) ?? 0) + 1));
  return [...counts].sort(([, one], [, other]) => other - one).map(([role]) => role);
}
