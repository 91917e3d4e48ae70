import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Member } from '@/shared/api/types';
import { useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { usePersonName } from '@/shared/person';
import { useFilters } from '@/shared/useFilters';
import { usePlainText, Words } from '@/shared/ui/Words';
import { byOrganisation, filtered, rolesHeld } from './directory.model';
import { SeatLine } from './SeatLine';

const FILTERS = ['q', 'role', 'say', 'order'] as const;

/** The members of the day: found, filtered, by organisation or by name. */
export function Directory({ members }: { members: Member[] }) {
  const t = useTexts('membership');
  const word = useVocabulary();
  const plain = usePlainText();
  const nameOf = usePersonName();
  const { values, set, clear } = useFilters(FILTERS);
  const texts = (member: Member) =>
    [plain(member.title), plain(member.organisationName), nameOf(member.person) ?? '', member.ref ?? ''].join(' ');
  const shown = filtered(members, values, texts);
  const groups = byOrganisation(shown, (member) => plain(member.organisationName));
  const alphabetical = [...shown].sort((one, other) => plain(one.title).localeCompare(plain(other.title)));
  return (
    <section className="stack" aria-labelledby="members-title">
      <h2 id="members-title" className="for-ears">
        {t('members')}
      </h2>
      <div className="filters no-print" role="search">
        <TextInput
          className="grow"
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={values.q}
          onChange={(event) => set({ q: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={t('role')}
          value={values.role}
          onChange={(event) => set({ role: event.currentTarget.value })}
          data={[
            { value: '', label: t('anyRole') },
            ...rolesHeld(members).map((role) => ({ value: role, label: word('role', role) })),
          ]}
        />
        <NativeSelect
          aria-label={t('say')}
          value={values.say}
          onChange={(event) => set({ say: event.currentTarget.value })}
          data={[
            { value: '', label: t('anySay') },
            { value: 'say', label: t('hasSay') },
            { value: 'observer', label: t('observer') },
          ]}
        />
        <NativeSelect
          aria-label={t('grouping')}
          value={values.order}
          onChange={(event) => set({ order: event.currentTarget.value })}
          data={[
            { value: '', label: t('byHouse') },
            { value: 'name', label: t('byTitle') },
          ]}
        />
      </div>
      <p className="for-ears" role="status">
        {t('shownOf', { shown: shown.length, all: members.length })}
      </p>
      {members.length === 0 && <p className="dim">{t('noMembersYet')}</p>}
      {members.length > 0 && shown.length === 0 && (
        <div className="row">
          <span className="dim">{t('noMatch')}</span>
          <Button variant="subtle" size="compact-md" onClick={clear}>
            {t('clearFilters')}
          </Button>
        </div>
      )}
      {shown.length > 0 && values.order === 'name' && (
        <ul className="plain card seats">
          {alphabetical.map((member) => (
            <SeatLine key={member.id} member={member} withHouse />
          ))}
        </ul>
      )}
      {shown.length > 0 && values.order !== 'name' && (
        <div className="card houses">
          {groups.map(({ organisationId, members: ofHouse }) => (
            <section key={organisationId} className="house" aria-labelledby={`house-${organisationId}`}>
              <h3 id={`house-${organisationId}`}>{ofHouse[0] && <Words of={ofHouse[0].organisationName} />}</h3>
              <ul className="plain seats">
                {ofHouse.map((member) => (
                  <SeatLine key={member.id} member={member} withHouse={false} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </section>
  );
}
