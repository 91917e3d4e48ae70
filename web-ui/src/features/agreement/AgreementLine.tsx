import type { AgreementsView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { StateBadge } from './StateBadge';
import type { Agreement } from './states';
import { useAgreementWords } from './words';

interface Props {
  agreement: Agreement;
  proposals: AgreementsView['openProposals'];
}

/** One agreement in the list: how it stands, in words. */
export function AgreementLine({ agreement, proposals }: Props) {
  const t = useTexts('agreement');
  const language = useLanguage();
  const plain = usePlainText();
  const network = useNetworkId();
  const { covered } = useAgreementWords();
  const { id, head, inForce, proposed, states } = agreement;
  const day = (value: string) => shortDay(value, language);
  const goal = head.goalType && t(`goalTypes.${head.goalType}`);
  const open = proposed && proposals.find((each) => each.proposalId === proposed.proposalId);
  return (
    <li className="agreement-line">
      <div className="agreement-name">
        {head.order !== undefined && (
          <span className="agreement-number" aria-hidden>
            {head.order}
          </span>
        )}
        <div>
          <h3>
            <PageLink to={paths.agreement(network, id)} className="seat-name">
              <Words of={head.title} />
            </PageLink>
          </h3>
          {goal !== undefined && goal !== plain(head.title) && <p className="flush small dim">{goal}</p>}
        </div>
      </div>
      <div className="agreement-tells">
        {inForce?.version !== undefined && inForce.agreedOn !== undefined && (
          <p className="flush">
            {t('inForceVersion', { version: inForce.version, day: day(inForce.agreedOn) })}
            <span className="block">{covered(inForce.coverage)}</span>
          </p>
        )}
        {!inForce && head.version !== undefined && (head.state === 'lapsed' || head.state === 'ended') && (
          <p className="flush">{t(head.state === 'lapsed' ? 'lapsedVersion' : 'endedVersion', { version: head.version })}</p>
        )}
        {inForce?.endsOn !== undefined && <p className="flush small dim">{t('endsOnDay', { day: day(inForce.endsOn) })}</p>}
        {inForce?.nextReviewOn !== undefined && (
          <p className="flush small dim">
            {t(inForce.reviewOverdue ? 'reviewWasDue' : 'reviewBy', { day: day(inForce.nextReviewOn) })}
          </p>
        )}
        {open && (
          <p className="flush">
            <PageLink to={paths.proposal(network, open.proposalId)}>{t('proposalOf', { version: open.version })}</PageLink>
            <span className="block small dim">
              {t('openObjections', { count: open.openObjections })}, {t('notAnswered', { count: open.notAnswered })}
            </span>
          </p>
        )}
      </div>
      <div className="agreement-states">
        {states.map((state) => (
          <StateBadge key={state} state={state} />
        ))}
      </div>
    </li>
  );
}
