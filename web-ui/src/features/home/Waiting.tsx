import type { Member } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { invitedOn, membersOn } from '@/shared/seats';
import type { Day } from '@/shared/time/days';
import { PageLink } from '@/shared/ui/PageLink';
import { useNetworkId } from '@/shared/useNetwork';

/** What someone should do something about. */
export function Waiting({ rows, day }: { rows: Member[]; day: Day }) {
  const t = useTexts('home');
  const network = useNetworkId();
  const invitations = invitedOn(rows, day).length;
  const confirmations = membersOn(rows, day).filter((member) => member.confirmationAsked).length;
  if (invitations + confirmations === 0) {
    return null;
  }
  return (
    <section className="card waiting" aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting')}</h2>
      <ul className="plain">
        {confirmations > 0 && (
          <li>
            <PageLink to={paths.people(network)}>{t('toConfirm', { count: confirmations })}</PageLink>
          </li>
        )}
        {invitations > 0 && (
          <li>
            <PageLink to={paths.people(network)}>{t('openInvitations', { count: invitations })}</PageLink>
          </li>
        )}
      </ul>
    </section>
  );
}
