import { answerOf, client } from '@/shared/api/client';
import type { Member } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';

interface Props {
  member: Member;
  onClose: () => void;
  onMade: (link: string) => void;
}

/** Makes the link by which whoever holds the seat signs in and speaks for it. */
export function SignInLinkDialog({ member, onClose, onMade }: Props) {
  const t = useTexts('membership');
  const plain = usePlainText();
  const path = { network: useNetworkId(), member: member.id };
  return (
    <EntryDialog
      title={t('actions.signInLink')}
      intro={`${plain(member.title)} – ${plain(member.organisationName)}. ${t('memberPage.linkIntro')}`}
      content={member.id}
      asksDay={false}
      confirmLabel={t('memberPage.makeLink')}
      act={(_when, headers) =>
        answerOf(client.POST('/api/networks/{network}/members/{member}/sign-in-link', { params: { path }, headers }))
      }
      onClose={onClose}
      onDone={({ link }) => onMade(link)}
    />
  );
}
