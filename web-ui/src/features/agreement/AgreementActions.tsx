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
import type { You } from './useYou';

interface Props {
  agreement: AgreementView;
  you: You;
  /** Whether the page asks the reader for their commitment anyway. */
  asked: boolean;
}

/** What can be recorded of an agreement as it stands: members speak for themselves, keepers for the network. */
function possible({ agreement: { versions }, you, asked }: Props): AgreementAction[] {
  const holds = versions.some(({ state }) => state === 'in-force');
  if (you.keeper) {
    return [...(holds ? (['commit', 'review', 'notice'] as const) : []), 'title', 'owner'];
  }
  return holds && !asked ? ['commit'] : [];
}

export function AgreementActions(props: Props) {
  const { agreement, you } = props;
  const t = useTexts('agreement');
  const network = useNetworkId();
  const [open, setOpen] = useState<AgreementAction>();
  const proposed = agreement.versions.find(({ state }) => state === 'proposed');
  const actions = possible(props);
  return (
    <div className="row no-print">
      {proposed ? (
        <PageLink to={paths.proposal(network, proposed.proposalId)} className="button-link">
          {t('act.toProposal')}
        </PageLink>
      ) : (
        <Button onClick={() => setOpen('propose')}>{t(agreement.versions.length === 0 ? 'act.proposeFirst' : 'act.propose')}</Button>
      )}
      {actions.length === 1 &&
        actions.map((action) => (
          <Button key={action} variant="default" onClick={() => setOpen(action)}>
            {t(`act.${action}`)}
          </Button>
        ))}
      {actions.length > 1 && (
        <Menu position="bottom-end" width={260}>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={18} aria-hidden />}>
              {t('act.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {actions.map((action) => (
              <Menu.Item key={action} onClick={() => setOpen(action)}>
                {t(`act.${action}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {open && <AgreementDialog action={open} agreement={agreement} you={you} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
