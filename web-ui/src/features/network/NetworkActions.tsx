import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { NetworkCard } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { AssessDialog } from './AssessDialog';
import { DataProtectionDialog, GoverningBodyDialog } from './FrameDialogs';
import type { Describing } from './NetworkDialogs';
import { BeginOrEndDialog, DescribeDialog } from './NetworkDialogs';

type Open = 'assess' | 'found' | 'close' | 'governingBody' | 'dataProtection' | Describing;

export function NetworkActions({ card }: { card: NetworkCard }) {
  const t = useTexts('network');
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  if (card.closedOn !== undefined) {
    return null;
  }
  const others: [Open, string][] = [
    ...(card.foundedOn === undefined ? ([['found', t('found')]] as [Open, string][]) : []),
    ['purpose', t('editPurpose')],
    ['boundary', t('editBoundary')],
    ['governingBody', t('editGoverningBody')],
    ['dataProtection', t('editDataProtection')],
    ['name', t('editName')],
    ['close', t('close')],
  ];
  return (
    <div className="row no-print">
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={18} aria-hidden />}>
            {t('changes')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map(([kind, name]) => (
            <Menu.Item key={kind} onClick={() => setOpen(kind)}>
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('assess')}>
        {t('assess')}
      </Button>
      {open === 'assess' && <AssessDialog onClose={close} />}
      {(open === 'found' || open === 'close') && <BeginOrEndDialog kind={open} onClose={close} />}
      {open === 'governingBody' && <GoverningBodyDialog card={card} onClose={close} />}
      {open === 'dataProtection' && <DataProtectionDialog card={card} onClose={close} />}
      {(open === 'name' || open === 'purpose' || open === 'boundary') && (
        <DescribeDialog kind={open} card={card} onClose={close} />
      )}
    </div>
  );
}
