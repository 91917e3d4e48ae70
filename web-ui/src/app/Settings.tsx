import { ActionIcon, NativeSelect, Popover, Stack, useMantineColorScheme } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { RemindersSwitch } from '@/features/mail/RemindersSwitch';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import type { Language } from '@/shared/time/clockSearch';
import { keepLanguage } from './i18n';
import { NetworkSwitcher } from './NetworkSwitcher';
import { SessionActions } from './SessionActions';
import { useSession } from './useSession';

const NAMES = [
  { value: 'fi', label: 'Suomi' },
  { value: 'sv', label: 'Svenska' },
  { value: 'en', label: 'English' },
];

function Choices() {
  const t = useTexts('app');
  const language = useLanguage();
  const navigate = useNavigate();
  const session = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('language')}
        data={NAMES}
        value={language}
        onChange={(event) => {
          const lang = event.currentTarget.value as Language;
          keepLanguage(lang);
          void navigate({ to: '.', search: (old: object) => ({ ...old, lang }), resetScroll: false } as never);
        }}
      />
      <NativeSelect
        label={t('colours')}
        value={colorScheme}
        data={[
          { value: 'auto', label: t('auto') },
          { value: 'light', label: t('light') },
          { value: 'dark', label: t('dark') },
        ]}
        onChange={(event) => setColorScheme(event.currentTarget.value as 'auto' | 'light' | 'dark')}
      />
      {session.isSuccess && <RemindersSwitch />}
      {session.isSuccess && <SessionActions />}
    </Stack>
  );
}

/** Language and colours: open in the side column, behind a button on a phone. */
export function Settings({ compact = false }: { compact?: boolean }) {
  const t = useTexts('app');
  const session = useSession();
  if (!compact) {
    return <Choices />;
  }
  return (
    <Popover width={280} position="bottom-end" trapFocus withinPortal={false}>
      <Popover.Target>
        <ActionIcon variant="default" size={40} radius="xl" hiddenFrom="sm" aria-label={t('settings')}>
          <IconAdjustmentsHorizontal size={20} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('settings')}>
        <Stack gap="sm">
          {session.isSuccess && <NetworkSwitcher />}
          <Choices />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
