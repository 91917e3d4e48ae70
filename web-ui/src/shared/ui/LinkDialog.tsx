import { Button, CopyButton, Modal, Stack, TextInput } from '@mantine/core';
import { useTexts } from '@/shared/i18n/useTexts';

interface Props {
  title: string;
  help: string;
  link: string;
  /** What the address is called; a sign-in link unless said otherwise. */
  label?: string;
  onClose: () => void;
}

/** Shows an address that lets someone in, which nobody can see again once this is closed. */
export function LinkDialog({ title, help, link, label, onClose }: Props) {
  const t = useTexts('shared');
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack>
        <p className="flush">{help}</p>
        <TextInput aria-label={label ?? t('link.label')} value={link} readOnly onFocus={(event) => event.currentTarget.select()} />
        <CopyButton value={link}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? t('link.copied') : t('link.copy')}</Button>}
        </CopyButton>
      </Stack>
    </Modal>
  );
}
