import { Fieldset, NativeSelect, Stack, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { organisationsQuery, seatRowsQuery } from '@/shared/api/queries';
import { useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { membersOn } from '@/shared/seats';
import { useClock } from '@/shared/time/useClock';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';

interface Pick {
  label: string;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
}

const KNOWN_ROLES = [
  'coordinator', 'chair', 'facilitator', 'host', 'core-group', 'contact-person', 'evaluator', 'expert-by-experience', 'theme-group-lead',
];

/** The organisations of today, or those named. */
export function OrganisationField({ label, value, onChange, required, among }: Pick & { among?: string[] }) {
  const t = useTexts('membership');
  const plain = usePlainText();
  const organisations = useQuery(organisationsQuery(useNetworkId(), {})).data ?? [];
  const offered = organisations.filter((each) => among === undefined || among.includes(each.id));
  return (
    <NativeSelect
      label={label}
      value={value}
      required={required}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('fields.choose') },
        ...offered
          .map((each) => ({ value: each.id, label: plain(each.name) }))
          .sort((one, other) => one.label.localeCompare(other.label)),
      ]}
    />
  );
}

/** The members of today. */
export function MemberField({ label, value, onChange, required, except }: Pick & { except?: string }) {
  const t = useTexts('membership');
  const plain = usePlainText();
  const { today } = useClock();
  const rows = useQuery(seatRowsQuery(useNetworkId(), undefined)).data ?? [];
  return (
    <NativeSelect
      label={label}
      value={value}
      required={required}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: required ? t('fields.choose') : t('fields.nobody') },
        ...membersOn(rows, today)
          .filter((each) => each.id !== except)
          .map((each) => ({ value: each.id, label: `${plain(each.title)} – ${plain(each.organisationName)}` })),
      ]}
    />
  );
}

/** Words for roles: known ones by their name, a word of one's own as it was written. */
export function useRoleWords() {
  const word = useVocabulary();
  const names = KNOWN_ROLES.map((role) => word('role', role));
  return {
    names,
    asRole: (typed: string): string => KNOWN_ROLES[names.indexOf(typed)] ?? typed.trim().toLowerCase().replaceAll(' ', '-'),
  };
}

export function RolesField({ value, onChange }: { value: string[]; onChange: (roles: string[]) => void }) {
  const t = useTexts('membership');
  const { names } = useRoleWords();
  return (
    <TagsInput label={t('fields.roles')} description={t('fields.rolesHelp')} data={names} value={value} onChange={onChange} />
  );
}

export interface PersonFields {
  name: string;
  email: string;
  phone: string;
}

export const NO_PERSON: PersonFields = { name: '', email: '', phone: '' };

/** Only what was filled in; nothing when all was left empty. */
export function personOf({ name, email, phone }: PersonFields) {
  const details = Object.fromEntries(
    Object.entries({ name, email, phone }).filter(([, text]) => text.trim() !== ''),
  ) as Partial<PersonFields>;
  return Object.keys(details).length === 0 ? undefined : details;
}

export function PersonField({ value, onChange }: { value: PersonFields; onChange: (person: PersonFields) => void }) {
  const t = useTexts('membership');
  return (
    <Fieldset legend={t('fields.person')}>
      <Stack gap="xs">
        <p className="flush small dim">{t('fields.personHelp')}</p>
        <TextInput
          label={t('fields.personName')}
          value={value.name}
          autoComplete="off"
          onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        />
        <TextInput
          label={t('fields.personEmail')}
          type="email"
          value={value.email}
          autoComplete="off"
          onChange={(event) => onChange({ ...value, email: event.currentTarget.value })}
        />
        <TextInput
          label={t('fields.personPhone')}
          type="tel"
          value={value.phone}
          autoComplete="off"
          onChange={(event) => onChange({ ...value, phone: event.currentTarget.value })}
        />
      </Stack>
    </Fieldset>
  );
}
