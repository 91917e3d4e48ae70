import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Member } from '@/shared/api/types';
import { useLanguage, useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Writable } from '@/shared/ui/Writable';
import { roleSpans } from './roles';
import { RoleEndDialog } from './SeatDialogs';

/** Which roles the member has and has had; those held can be laid down or handed over. */
export function RolesOverTime({ member, rows }: { member: Member; rows: Member[] }) {
  const t = useTexts('membership');
  const language = useLanguage();
  const word = useVocabulary();
  const { day } = useClock();
  const [ending, setEnding] = useState<{ role: string; handsOver: boolean }>();
  const spans = roleSpans(rows).filter(({ role }) => role !== 'member');
  return (
    <section className="card" aria-labelledby="seat-roles">
      <h2 id="seat-roles">{t('memberPage.roles')}</h2>
      {spans.length === 0 && <p className="dim flush">{t('memberPage.noRoles')}</p>}
      <ul className="plain role-spans">
        {spans.map(({ role, from, to }) => {
          const over = to !== undefined && to <= day;
          const dates = { from: shortDay(from, language), to: to === undefined ? '' : shortDay(to, language) };
          return (
            <li key={`${role} ${from}`} className={over ? 'dim' : undefined}>
              <span className="between">
                <span className={over ? 'badge plain' : 'badge'}>{word('role', role)}</span>
                <span className="small dim">{t(over ? 'memberPage.span' : 'memberPage.from', dates)}</span>
              </span>
              {!over && member.state === 'member' && (
                <Writable quiet>
                  <span className="row no-print">
                    <Button variant="subtle" size="compact-sm" onClick={() => setEnding({ role, handsOver: true })}>
                      {t('actions.handOver')}
                      <span className="for-ears">: {word('role', role)}</span>
                    </Button>
                    <Button variant="subtle" size="compact-sm" onClick={() => setEnding({ role, handsOver: false })}>
                      {t('actions.layDown')}
                      <span className="for-ears">: {word('role', role)}</span>
                    </Button>
                  </span>
                </Writable>
              )}
            </li>
          );
        })}
      </ul>
      {ending && <RoleEndDialog {...ending} member={member} onClose={() => setEnding(undefined)} />}
    </section>
  );
}
