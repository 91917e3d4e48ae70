import type { Sign } from '@/shared/api/types';

/** What the record holds that speaks for one kind of network or another. Thresholds are our own; source of the pairs: the guide to network kinds. */
export const EVIDENCE = ['in-force-decided-together', 'objections-left-open', 'agreements-lapsed', 'seats-taken', 'seats-taken-before'] as const;
export type EvidenceKey = (typeof EVIDENCE)[number];
export type Evidence = Record<EvidenceKey, { met: number; cases: number }>;

/** With fewer agreements in force a network is not held together by what is written down. */
export const WRITTEN_ENOUGH = 3;
/** From this share on decisions are taken together; up to the rest of it, by some over others. */
export const MOSTLY = 2 / 3;
/** Attendance falls when its share is less by more than this. */
export const FALLS_BY = 0.15;

export function evidenceOf(signs: readonly Sign[]): Evidence {
  const of = (key: EvidenceKey) => {
    const { met, cases } = signs.find((sign) => sign.key === key) ?? { met: 0, cases: 0 };
    return { met, cases };
  };
  return {
    'in-force-decided-together': of('in-force-decided-together'),
    'objections-left-open': of('objections-left-open'),
    'agreements-lapsed': of('agreements-lapsed'),
    'seats-taken': of('seats-taken'),
    'seats-taken-before': of('seats-taken-before'),
  };
}

const share = ({ met, cases }: { met: number; cases: number }) => (cases === 0 ? 0 : met / cases);

export function attendanceFalls(evidence: Evidence): boolean {
  const before = evidence['seats-taken-before'];
  const now = evidence['seats-taken'];
  return before.cases > 0 && now.cases > 0 && share(before) - share(now) > FALLS_BY;
}

/** The kind that the record speaks for, if for any. It suggests looking again and decides nothing. */
export function pointsTo(evidence: Evidence): string | undefined {
  const open = evidence['objections-left-open'];
  const lapsed = evidence['agreements-lapsed'];
  const disorder = [open.cases > 1 && share(open) > 0.5, lapsed.cases > 0 && share(lapsed) >= 1 / 3, attendanceFalls(evidence)];
  if (disorder.filter(Boolean).length > 1) {
    return 'chaotic-organising';
  }
  const together = evidence['in-force-decided-together'];
  if (together.cases < WRITTEN_ENOUGH) {
    return evidence['seats-taken'].cases > 0 ? 'freely-evolving' : undefined;
  }
  if (share(together) >= MOSTLY) {
    return 'jointly-led-strategic';
  }
  return share(together) <= 1 - MOSTLY ? 'hierarchically-led-strategic' : undefined;
}
