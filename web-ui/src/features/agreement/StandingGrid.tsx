import type { AgreementRow, AgreementView, Member, Version } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { PageLink } from '@/shared/ui/PageLink';
import { WordingText, Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import type { Cell } from './standing';
import { cellOf } from './standing';
import { StandingMark } from './StandingMark';
import { useSeats } from '@/shared/useSeats';

function CellTells({ cell }: { cell: Cell }) {
  const t = useTexts('agreement');
  const language = useLanguage();
  const { standing, position, objection, level, levelOn, askedToConfirm } = cell;
  const reason = position?.reason ?? (standing.startsWith('objection') ? objection?.reason : undefined);
  return (
    <>
      <StandingMark standing={standing} />
      {reason && (
        <span className="cell-reason">
          <WordingText of={reason} />
        </span>
      )}
      {objection?.change && (
        <span className="cell-reason">
          {t('proposal.change')}: <WordingText of={objection.change} />
        </span>
      )}
      {level !== undefined && levelOn !== undefined && (
        <span className="cell-reason">
          {t(`confirmedLevel.${level}`)}, {shortDay(levelOn, language)}
        </span>
      )}
      {askedToConfirm && standing !== 'to-confirm' && <span className="cell-reason">{t('notConfirmed')}</span>}
    </>
  );
}

interface Props {
  agreement: AgreementView;
  /** What the list of agreements tells of the version in force. */
  inForce?: AgreementRow;
}

/** Every member against every version: who consented, who objected and what came of it, who was not there. */
export function StandingGrid({ agreement, inForce }: Props) {
  const t = useTexts('agreement');
  const network = useNetworkId();
  const { day } = useClock();
  const seats = useSeats();
  const versions = agreement.versions.filter((version) => version.state !== 'withdrawn' || version.positions.length > 0);
  const dayOf = (version: Version) => version.agreedOn ?? version.outcome?.on ?? day;
  const thereOn = new Map(versions.map((version) => [version.proposalId, new Set(seats.on(dayOf(version)).map(({ id }) => id))]));
  const now = new Set(seats.on(day).map(({ id }) => id));
  const cell = (member: Member, version: Version) =>
    cellOf(member.id, version, {
      there: thereOn.get(version.proposalId)?.has(member.id) === true,
      cameLater: version.state === 'in-force' && inForce?.joinedAfterAgreement.includes(seats.refOf(member)) === true,
      askedToConfirm: version.state === 'in-force' && inForce?.toConfirm.includes(seats.refOf(member)) === true,
    });
  const told = seats.seats.filter((member) => versions.some((version) => cell(member, version).standing !== 'not-there'));
  if (told.length === 0) {
    return <p className="dim flush">{t('noMembers')}</p>;
  }
  return (
    <div className="grid-scroll" role="group" aria-labelledby="who-stands" tabIndex={0}>
      <table className="standing-grid">
        <thead>
          <tr>
            <th scope="col">{t('member')}</th>
            {versions.map((version) => (
              <th key={version.proposalId} scope="col">
                {t('version', { version: version.version })}
                <small>{t(`versionState.${version.state}`)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.map((member) => (
            <tr key={member.id}>
              <th scope="row">
                <PageLink to={paths.member(network, member.id)} className="seat-name">
                  <Words of={member.title} />
                </PageLink>
                <small>
                  <Words of={member.organisationName} />
                  {!now.has(member.id) && ` · ${t('leftSince')}`}
                </small>
              </th>
              {versions.map((version) => (
                <td key={version.proposalId}>
                  <span className="cell-version" aria-hidden>
                    {t('version', { version: version.version })}
                  </span>
                  <CellTells cell={cell(member, version)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
