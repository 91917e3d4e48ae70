import type { ReactNode } from 'react';
import { useTexts } from '@/shared/i18n/useTexts';

const LINE = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 };
const DISC = <circle cx={12} cy={12} r={8} {...LINE} />;

/** The marks of the wheel, each in a square of 24, and what they mean. */
export function useLegend(): { key: string; text: string; drawn: ReactNode }[] {
  const t = useTexts('calendar');
  return [
    { key: 'planned', text: t('state.planned'), drawn: DISC },
    { key: 'completed', text: t('state.completed'), drawn: <circle cx={12} cy={12} r={8} {...LINE} fill="currentColor" /> },
    { key: 'moved', text: t('state.moved'), drawn: <>{DISC}<circle cx={12} cy={12} r={4.6} {...LINE} strokeWidth={1.2} /></> },
    {
      key: 'cancelled',
      text: t('state.cancelled'),
      drawn: <><circle cx={12} cy={12} r={8} {...LINE} strokeDasharray="3 3" /><line x1={4} y1={20} x2={20} y2={4} {...LINE} /></>,
    },
    { key: 'stretch', text: t('wheel.legendStretch'), drawn: <rect x={1} y={8} width={22} height={8} rx={4} {...LINE} /> },
    { key: 'tick', text: t('wheel.legendTick'), drawn: <path d="M4,6V18M12,6V18M20,6V18" {...LINE} /> },
    { key: 'external', text: t('wheel.legendExternal'), drawn: <rect x={5} y={5} width={14} height={14} rx={2} {...LINE} /> },
    { key: 'preparation', text: t('preparation'), drawn: <path d="M12,4L20,12L12,20L4,12Z" {...LINE} /> },
  ];
}

/** What the marks mean. */
export function Legend() {
  const t = useTexts('calendar');
  return (
    <>
      <h3 className="legend-head">{t('wheel.legend')}</h3>
      <ul className="plain legend">
        {useLegend().map(({ key, text, drawn }) => (
          <li key={key}>
            <svg width={24} height={24} viewBox="0 0 24 24" aria-hidden="true">
              {drawn}
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
