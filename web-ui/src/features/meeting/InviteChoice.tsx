import { Checkbox } from '@mantine/core';
import { useTexts } from '@/shared/i18n/useTexts';
import type { Day } from '@/shared/time/days';
import { usePlainText } from '@/shared/ui/Words';
import { useSeats } from '@/shared/useSeats';
import { byHouse, homeOfSeat } from './people.model';

interface Props {
  /** Whoever is a member on this day can be asked. */
  on: Day;
  chosen: readonly string[];
  onChange: (members: string[]) => void;
  already?: readonly string[];
}

/** Whom to ask, member by member or an organisation at a time. */
export function InviteChoice({ on, chosen, onChange, already = [] }: Props) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const open = useSeats().on(on).filter(({ id }) => !already.includes(id));
  const houses = byHouse(open, homeOfSeat).sort((one, other) => plain(one.organisation).localeCompare(plain(other.organisation)));
  const set = (members: readonly string[], asked: boolean) =>
    onChange(asked ? [...new Set([...chosen, ...members])] : chosen.filter((id) => !members.includes(id)));
  const all = open.map(({ id }) => id);
  return (
    <div role="group" aria-label={t('invite.whom')} className="invite-choice">
      <div className="between">
        <p className="flush">{t('invite.chosen', { count: chosen.length, of: all.length })}</p>
        <div className="row small">
          <button type="button" className="plain-button" onClick={() => onChange(all)}>
            {t('invite.all')}
          </button>
          <button type="button" className="plain-button" onClick={() => onChange([])}>
            {t('invite.none')}
          </button>
        </div>
      </div>
      <ul className="plain choices">
        {houses.map(({ organisationId, organisation, people }) => {
          const members = people.map(({ id }) => id);
          const asked = members.filter((id) => chosen.includes(id)).length;
          return (
            <li key={organisationId}>
              <Checkbox
                label={<strong>{plain(organisation)}</strong>}
                checked={asked === members.length}
                indeterminate={asked > 0 && asked < members.length}
                onChange={(event) => set(members, event.currentTarget.checked)}
              />
              {people.map((seat) => (
                <Checkbox
                  key={seat.id}
                  className="invite-member"
                  label={plain(seat.title)}
                  aria-label={`${plain(seat.title)}, ${plain(organisation)}`}
                  checked={chosen.includes(seat.id)}
                  onChange={(event) => set([seat.id], event.currentTarget.checked)}
                />
              ))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
