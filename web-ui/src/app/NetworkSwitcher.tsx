import { Menu } from '@mantine/core';
import { IconCheck, IconPlus, IconSelector } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { networksQuery } from '@/shared/api/queries';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { readClock } from '@/shared/time/clockSearch';
import { Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { useSession } from './useSession';

/** Which network one is in, by its whole name, and the way to the others. */
export function NetworkSwitcher() {
  const t = useTexts('app');
  const navigate = useNavigate();
  const here = useNetworkId();
  const networks = useQuery(networksQuery).data ?? [];
  const mayFound = useSession().data?.mayFound === true;
  const current = networks.find((network) => network.id === here);
  // Another network has days of its own, so the clocks stay behind.
  const go = (to: string) => {
    void navigate({ to, search: (old: object) => ({ lang: readClock({ ...old }).lang }) } as never);
  };
  if (networks.length === 0) {
    return null;
  }
  return (
    <Menu position="bottom-start" width={300} withinPortal={false}>
      <Menu.Target>
        <button type="button" className="network-button">
          <span>
            <span className="for-ears">{t('switchNetwork')}: </span>
            {current ? <Words of={current.name} /> : t('chooseNetwork')}
          </span>
          <IconSelector size={18} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {networks.map((network) => (
          <Menu.Item
            key={network.id}
            leftSection={network.id === here ? <IconCheck size={16} aria-hidden /> : <span className="no-icon" />}
            onClick={() => go(paths.home(network.id))}
          >
            <Words of={network.name} />
          </Menu.Item>
        ))}
        {mayFound && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => go(paths.start)}>
              {t('anotherNetwork')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
