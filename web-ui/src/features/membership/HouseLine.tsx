import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { organisationsQuery, seatRowsQuery } from '@/shared/api/queries';
import type { Organisation } from '@/shared/api/types';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { plusDays } from '@/shared/time/days';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, Words } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';

/** Names of organisations that may have ended or not begun on the day that is shown. */
function useLineage(house: Organisation) {
  const id = useNetworkId();
  const { knownAt } = useClock();
  const plain = usePlainText();
  const dayBefore = { asOf: plusDays(house.since, -1), knownAt };
  const dayAfter = { asOf: house.until, knownAt };
  const before = useQuery({ ...organisationsQuery(id, dayBefore), enabled: house.continues.length > 0 }).data ?? [];
  // An organisation that was there already when it took others over began earlier than they ended: their members still name them.
  const seats = useQuery({ ...seatRowsQuery(id, knownAt), enabled: house.continues.length > 0 }).data ?? [];
  const ofSeats = seats.map((seat) => ({ id: seat.organisationId, name: seat.organisationName }));
  const after = useQuery({ ...organisationsQuery(id, dayAfter), enabled: house.continuedBy.length > 0 }).data ?? [];
  const named = (all: Pick<Organisation, 'id' | 'name'>[], ids: string[]) =>
    ids
      .map((wanted) => all.find((each) => each.id === wanted))
      .flatMap((each) => (each === undefined ? [] : plain(each.name)))
      .join(', ');
  return { continues: named([...before, ...ofSeats], house.continues), continuedBy: named(after, house.continuedBy) };
}

interface Props {
  house: Organisation;
  onRename: () => void;
  onEnd: () => void;
}

export function HouseLine({ house, onRename, onEnd }: Props) {
  const t = useTexts('membership');
  const language = useLanguage();
  const word = useVocabulary();
  const plain = usePlainText();
  const network = useNetworkId();
  const lineage = useLineage(house);
  const members =
    house.members === 0 ? t('orgs.noMembers') : t('orgs.memberCount', { count: house.members });
  return (
    <li className="seat house-line">
      <div className="seat-who">
        <span className="seat-name">
          <Words of={house.name} />
        </span>
        <span className="block dim small">
          {[
            house.type === undefined ? '' : word('type', house.type),
            house.sector === undefined ? '' : word('sector', house.sector),
            house.until === undefined ? '' : t('orgs.until', { day: shortDay(house.until, language) }),
          ]
            .filter((each, place, all) => each !== '' && all.indexOf(each) === place)
            .join(' · ')}
        </span>
        {lineage.continues !== '' && (
          <span className="block small">{t('orgs.continues', { names: lineage.continues })}</span>
        )}
        {lineage.continuedBy !== '' && (
          <span className="block small">{t('orgs.continuedBy', { names: lineage.continuedBy })}</span>
        )}
      </div>
      {house.members > 0 ? (
        <PageLink to={paths.people(network)} search={{ q: plain(house.name) }} className="link nowrap">
          {members}
        </PageLink>
      ) : (
        <span className="dim small">{members}</span>
      )}
      <Writable quiet>
        <span className="row no-print">
          <Button variant="subtle" size="compact-sm" onClick={onRename}>
            {t('orgs.rename')}
            <span className="for-ears">: {plain(house.name)}</span>
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={onEnd}>
            {t('orgs.end')}
            <span className="for-ears">: {plain(house.name)}</span>
          </Button>
        </span>
      </Writable>
    </li>
  );
}
