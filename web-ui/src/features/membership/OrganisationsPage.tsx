import { Button, TextInput } from '@mantine/core';
import { IconArrowsJoin2, IconBuildingPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { organisationsQuery } from '@/shared/api/queries';
import type { Organisation } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { useFilters } from '@/shared/useFilters';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { usePlainText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';
import { EndHouseDialog, RegisterDialog, RenameDialog, SuccessionDialog } from './HouseDialogs';
import { HouseLine } from './HouseLine';
import { PeopleTabs } from '@/shared/ui/PeopleTabs';

type Open = { kind: 'register' | 'succession' } | { kind: 'rename' | 'end'; house: Organisation };

function Houses({ houses }: { houses: Organisation[] }) {
  const t = useTexts('membership');
  const plain = usePlainText();
  const { values, set } = useFilters(['q']);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const wanted = values.q.toLowerCase();
  const shown = houses
    .filter((house) => plain(house.name).toLowerCase().includes(wanted))
    .sort((one, other) => plain(one.name).localeCompare(plain(other.name)));
  return (
    <>
      <div className="between no-print">
        <TextInput
          className="grow"
          aria-label={t('orgs.search')}
          placeholder={t('orgs.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={values.q}
          onChange={(event) => set({ q: event.currentTarget.value })}
        />
        <Writable quiet>
          <div className="row">
            <Button
              variant="default"
              leftSection={<IconArrowsJoin2 size={18} aria-hidden />}
              onClick={() => setOpen({ kind: 'succession' })}
            >
              {t('orgs.succession')}
            </Button>
            <Button
              leftSection={<IconBuildingPlus size={18} aria-hidden />}
              onClick={() => setOpen({ kind: 'register' })}
            >
              {t('orgs.register')}
            </Button>
          </div>
        </Writable>
      </div>
      <Writable>{null}</Writable>
      {houses.length === 0 && <p className="dim">{t('orgs.none')}</p>}
      {shown.length > 0 && (
        <ul className="plain card seats">
          {shown.map((house) => (
            <HouseLine
              key={house.id}
              house={house}
              onRename={() => setOpen({ kind: 'rename', house })}
              onEnd={() => setOpen({ kind: 'end', house })}
            />
          ))}
        </ul>
      )}
      {open?.kind === 'register' && <RegisterDialog onClose={close} />}
      {open?.kind === 'succession' && <SuccessionDialog houses={houses} onClose={close} />}
      {open?.kind === 'rename' && <RenameDialog house={open.house} onClose={close} />}
      {open?.kind === 'end' && <EndHouseDialog house={open.house} onClose={close} />}
    </>
  );
}

/** The home organisations of the day, and what continues what. */
export function OrganisationsPage() {
  const t = useTexts('membership');
  const houses = useQuery(organisationsQuery(useNetworkId(), useClock().clocks));
  return (
    <>
      <PageHead title={t('organisations')} />
      <PeopleTabs />
      <div className="stack">
        <Fetched from={houses}>{(all) => <Houses houses={all} />}</Fetched>
      </div>
    </>
  );
}
