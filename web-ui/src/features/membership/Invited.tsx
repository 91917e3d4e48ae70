import type { Member } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { PageLink } from '@/shared/ui/PageLink';
import { Words } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';
import { SeatActions } from './SeatActions';

/** Those who have been asked and are not there yet. */
export function Invited({ members }: { members: Member[] }) {
  const t = useTexts('membership');
  const language = useLanguage();
  const network = useNetworkId();
  if (members.length === 0) {
    return null;
  }
  return (
    <section className="card" aria-labelledby="invited-title">
      <h2 id="invited-title">{t('invitedTitle')}</h2>
      <ul className="plain seats">
        {members.map((member) => (
          <li key={member.id} className="seat invited-seat">
            <div className="seat-who">
              <PageLink to={paths.member(network, member.id)} className="seat-name">
                <Words of={member.title} />
              </PageLink>
              <span className="block dim small">
                <Words of={member.organisationName} />
                {member.invitedOn !== undefined &&
                  ` · ${t('invitedOn', { day: shortDay(member.invitedOn, language) })}`}
              </span>
            </div>
            {member.state === 'accepted' && <span className="badge">{t('accepted')}</span>}
            <Writable quiet>
              <SeatActions member={member} />
            </Writable>
          </li>
        ))}
      </ul>
    </section>
  );
}
