import type { LocalText } from '../src/shared/api/types.ts';
import type { Happening } from './stub-record.ts';

export const ASSESSED = 'network.Assessed';

type Says = (who: string, house: string, data: Record<string, unknown>) => string;

const SAYINGS: Record<string, [fi: Says, sv: Says, en: Says]> = {
  NetworkInitiated: [() => 'Verkoston aloite tehtiin.', () => 'Initiativet till nätverket togs.', () => 'The network was initiated.'],
  NetworkFounded: [() => 'Verkosto perustettiin.', () => 'Nätverket grundades.', () => 'The network was founded.'],
  Assessed: [
    (_who, _house, data) => `Verkostosta arvioitiin: ${String(data['value'])}.`,
    (_who, _house, data) => `Nätverket bedömdes: ${String(data['value'])}.`,
    (_who, _house, data) => `The network was assessed as ${String(data['value'])}.`,
  ],
  OrganisationRegistered: [
    (_who, house) => `${house} tuli mukaan organisaatioksi.`,
    (_who, house) => `${house} antecknades som organisation.`,
    (_who, house) => `${house} became known as an organisation.`,
  ],
  OrganisationSucceeded: [
    (_who, house) => `${house} päättyi, ja toinen organisaatio jatkaa.`,
    (_who, house) => `${house} upphörde och fortsätts av en annan.`,
    (_who, house) => `${house} ended and is continued by another.`,
  ],
  MemberInvited: [(who, house) => `${who}, ${house}, kutsuttiin.`, (who, house) => `${who}, ${house}, bjöds in.`, (who, house) => `${who}, ${house}, was invited.`],
  MemberJoined: [(who, house) => `${who}, ${house}, liittyi verkostoon.`, (who, house) => `${who}, ${house}, kom med.`, (who, house) => `${who}, ${house}, joined the network.`],
  RoleTaken: [(who, _house, data) => `${who} otti roolin: ${String(data['role'])}.`, (who, _house, data) => `${who} tog rollen ${String(data['role'])}.`, (who, _house, data) => `${who} took the role ${String(data['role'])}.`],
  RoleLaidDown: [(who, _house, data) => `${who} luopui roolista: ${String(data['role'])}.`, (who, _house, data) => `${who} lämnade rollen ${String(data['role'])}.`, (who, _house, data) => `${who} laid down the role ${String(data['role'])}.`],
  SeatConfirmed: [(who, house) => `${who} vahvisti taustaorganisaatiokseen: ${house}.`, (who, house) => `${who} bekräftade ${house}.`, (who, house) => `${who} confirmed ${house} as home organisation.`],
  MemberLeft: [(who, house) => `${who}, ${house}, lähti verkostosta.`, (who, house) => `${who}, ${house}, lämnade nätverket.`, (who, house) => `${who}, ${house}, left the network.`],
};

const OTHER: [Says, Says, Says] = [(who) => `${who}: muutos kirjattiin.`, (who) => `${who}: en ändring antecknades.`, (who) => `${who}: a change was recorded.`];

export function sentenceOf(happening: Happening, title: LocalText, house: LocalText): Record<string, string> {
  const [fi, sv, en] = SAYINGS[happening.type.split('.')[1] ?? ''] ?? OTHER;
  const say = (says: Says, language: string) =>
    says(title[language] ?? title['fi'] ?? '', house[language] ?? house['fi'] ?? '', happening.data);
  return { fi: say(fi, 'fi'), sv: say(sv, 'sv'), en: say(en, 'en') };
}
