import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgreementView } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { PageLink } from '@/shared/ui/PageLink';
import { useNetworkId } from '@/shared/useNetwork';
import type { AgreementAction } from './AgreementDialogs';
import { AgreementDialog } from './AgreementDialogs';

/** What can be recorded of an agreement as it stands. */
function possible({ versions }: AgreementView): AgreementAction[] {
  const holds = versions.some(({ state }) => state === 'in-force');
  return [...(holds ? (['commit', 'review', 'notice'] as const) : []), 'title', 'owner'];
}

export function AgreementActions({ agreement }: { agreement: AgreementView }) {
  const t = useTexts('agreement');
  const network = useNetworkId();
  const [open, setOpen] = useState<AgreementAction>();
  const proposed = agreement.versions.find(({ state }) => state === 'proposed');
  return (
    <div className="row no-print">
      {proposed ? (
        <PageLink to={paths.proposal(network, proposed.proposalId)} className="button-link">
          {t('act.toProposal')}
        </PageLink>
      ) : (
        <Button onClick={() => setOpen('propose')}>{t(agreement.versions.length === 0 ? 'act.proposeFirst' : 'act.propose')}</Button>
      )}
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={18} aria-hidden />}>
            {t('act.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {possible(agreement).map((action) => (
            <Menu.Item key={action} onClick={() => setOpen(action)}>
              {t(`act.${action}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {open && <AgreementDialog action={open} agreement={agreement} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
