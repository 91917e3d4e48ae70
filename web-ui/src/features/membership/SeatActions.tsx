import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { Member } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { LinkDialog } from '@/shared/ui/LinkDialog';
import type { SeatAction } from './possible';
import { possible } from './possible';
import { SeatDialog } from './SeatDialogs';
import { SignInLinkDialog } from './SignInLinkDialog';

const SHOWN_PLAINLY = 3;

/** The changes that can be recorded about one seat: a few as buttons, many in a menu. */
export function SeatActions({ member }: { member: Member }) {
  const t = useTexts('membership');
  const [open, setOpen] = useState<SeatAction>();
  const [link, setLink] = useState<string>();
  const close = () => setOpen(undefined);
  const actions = possible(member);
  return (
    <div className="row no-print">
      {actions.length <= SHOWN_PLAINLY ? (
        actions.map((action, place) => (
          <Button
            key={action}
            size="compact-md"
            variant={place === 0 ? 'filled' : 'default'}
            onClick={() => setOpen(action)}
          >
            {t(`actions.${action}`)}
          </Button>
        ))
      ) : (
        <Menu position="bottom-end" width={280}>
          <Menu.Target>
            <Button rightSection={<IconChevronDown size={18} aria-hidden />}>{t('actions.menu')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {actions.map((action) => (
              <Menu.Item key={action} onClick={() => setOpen(action)}>
                {t(`actions.${action}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {open === 'signInLink' && <SignInLinkDialog member={member} onClose={close} onMade={setLink} />}
      {open !== undefined && open !== 'signInLink' && <SeatDialog action={open} member={member} onClose={close} />}
      {link !== undefined && (
        <LinkDialog
          title={t('actions.signInLink')}
          help={t('memberPage.linkHelp')}
          link={link}
          onClose={() => setLink(undefined)}
        />
      )}
    </div>
  );
}
