import { Kbd, Modal, TextInput } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { meetingsQuery, networksQuery, organisationsQuery, seatRowsQuery } from '@/shared/api/queries';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { usePersonName } from '@/shared/person';
import { readClock } from '@/shared/time/clockSearch';
import { daysInWords } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import type { Findable } from './finding';
import { find } from './finding';
import { navigation } from './pages';

function useEverything(): Findable[] {
  const t = useTexts('app');
  const plain = usePlainText();
  const language = useLanguage();
  const nameOf = usePersonName();
  const id = useNetworkId();
  const clock = useClock();
  const inNetwork = id !== '';
  const networks = useQuery(networksQuery).data ?? [];
  const seats = useQuery({ ...seatRowsQuery(id, clock.knownAt), enabled: inNetwork }).data ?? [];
  const organisations = useQuery({ ...organisationsQuery(id, clock.clocks), enabled: inNetwork }).data ?? [];
  const meetings = useQuery({ ...meetingsQuery(id, clock.clocks), enabled: inNetwork }).data ?? [];
  const pages = inNetwork
    ? navigation.map(({ key, to }) => ({ kind: 'page' as const, name: t(key), about: '', to: to(id) }))
    : [];
  const latest = [...new Map(seats.map((seat) => [seat.id, seat])).values()];
  return [
    ...pages,
    ...latest.map((seat) => ({
      kind: 'member' as const,
      name: [plain(seat.title), nameOf(seat.person)].filter(Boolean).join(' – '),
      about: plain(seat.organisationName),
      to: paths.member(id, seat.id),
    })),
    ...[...meetings].reverse().map((meeting) => ({
      kind: 'meeting' as const,
      name: plain(meeting.title),
      about: daysInWords(meeting.firstDay, meeting.lastDay, language, true),
      to: paths.meeting(id, meeting.id),
    })),
    ...organisations.map((organisation) => ({
      kind: 'organisation' as const,
      name: plain(organisation.name),
      about: '',
      to: paths.organisations(id),
      search: { q: plain(organisation.name) },
    })),
    ...networks.map((network) => ({
      kind: 'network' as const,
      name: plain(network.name),
      about: '',
      to: paths.home(network.id),
    })),
  ];
}

function FinderDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('app');
  const shared = useTexts('shared');
  const navigate = useNavigate();
  const small = useMediaQuery('(max-width: 40em)');
  const everything = useEverything();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = find(everything, typed);
  const chosen = found[Math.min(at, found.length - 1)];
  const go = (target: Findable) => {
    onClose();
    const keepDay = target.kind !== 'network';
    const search = (old: object) => {
      const clock = readClock({ ...old });
      return { ...(keepDay ? clock : { lang: clock.lang }), ...target.search };
    };
    void navigate({ to: target.to, search } as never);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt((at + 1) % Math.max(found.length, 1)),
    ArrowUp: () => setAt((at - 1 + found.length) % Math.max(found.length, 1)),
    Enter: () => chosen && go(chosen),
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('findTitle')}
      size="lg"
      fullScreen={small}
      padding={small ? 'md' : 'xl'}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      <TextInput
        aria-label={t('findPlaceholder')}
        placeholder={t('findPlaceholder')}
        data-autofocus
        size="md"
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        role="combobox"
        aria-expanded
        aria-controls="found"
        aria-activedescendant={chosen ? `found-${found.indexOf(chosen).toString()}` : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (act) {
            event.preventDefault();
            act();
          }
        }}
      />
      <p className="for-ears" role="status">
        {t('findCount', { count: found.length })}
      </p>
      {found.length === 0 && <p className="dim">{t('findNothing')}</p>}
      <div role="listbox" id="found" aria-label={t('findTitle')} className="found">
        {found.map((target, place) => (
          // The keyboard stays in the field above, which moves the choice and takes it.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={`${target.kind} ${target.to} ${target.name}`}
            id={`found-${place.toString()}`}
            role="option"
            aria-selected={target === chosen}
            className="found-item"
            onClick={() => go(target)}
          >
            <span>
              {target.name}
              {target.about !== '' && <span className="dim small"> · {target.about}</span>}
            </span>
            <span className="badge plain">{t(`found.${target.kind}`)}</span>
          </div>
        ))}
      </div>
    </Modal>
  );
}

/** Finds anything by Ctrl-K. */
export function Finder() {
  const t = useTexts('app');
  const [open, setOpen] = useState(false);
  useHotkeys([['mod+K', () => setOpen(true)]], []);
  return (
    <>
      <button type="button" className="date-chip finder-button" aria-label={t('find')} onClick={() => setOpen(true)}>
        <IconSearch size={18} aria-hidden />
        <span>{t('find')}</span>
        <Kbd visibleFrom="sm" aria-hidden>
          Ctrl K
        </Kbd>
      </button>
      {open && <FinderDialog onClose={() => setOpen(false)} />}
    </>
  );
}
