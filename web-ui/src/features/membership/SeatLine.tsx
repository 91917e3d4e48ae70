import type { Member } from '@/shared/api/types';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { usePersonName } from '@/shared/person';
import { shortDay } from '@/shared/time/format';
import { PageLink } from '@/shared/ui/PageLink';
import { Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { tellingRoles } from './roles';

/** One seat in a list. */
export function SeatLine({ member, withHouse }: { member: Member; withHouse: boolean }) {
  const t = useTexts('membership');
  const language = useLanguage();
  const word = useVocabulary();
  const network = useNetworkId();
  const person = usePersonName()(member.person);
  return (
    <li className="seat">
      <div className="seat-who">
        <PageLink to={paths.member(network, member.id)} className="seat-name">
          <Words of={member.title} />
        </PageLink>
        {person !== undefined && <span className="dim"> {person}</span>}
        {withHouse && (
          <span className="block dim small">
            <Words of={member.organisationName} />
          </span>
        )}
      </div>
      <div className="row seat-roles">
        {tellingRoles(member).map((role) => (
          <span key={role} className="badge">
            {word('role', role)}
          </span>
        ))}
        {!member.hasSay && <span className="badge plain">{t('observer')}</span>}
        {member.confirmationAsked && <span className="badge amber">{t('confirmationAsked')}</span>}
      </div>
      <span className="dim small seat-since">
        {member.joinedOn !== undefined && t('since', { day: shortDay(member.joinedOn, language) })}
      </span>
    </li>
  );
}
