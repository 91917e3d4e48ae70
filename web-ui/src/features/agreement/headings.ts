/** The fifteen headings under which networks agree on how they work, in their order. */
export const HEADINGS = [
  'coordination-facilitation', 'knowing-trust-commitment', 'meetings-encounters', 'forms-of-activity',
  'communication-dialogue-knowledge', 'decision-making', 'membership-onboarding', 'roles', 'expected-commitment',
  'participant-resources', 'target-groups', 'home-organisations-stakeholders', 'funding-resourcing', 'monitoring-evaluation', 'renewal',
] as const;

export const GOALS = ['quality-of-service', 'efficiency', 'phenomenon', 'achieving-goals'] as const;

export type Heading = (typeof HEADINGS)[number];

export function isStandard(heading: string | undefined): heading is Heading {
  return HEADINGS.some((each) => each === heading);
}

/** What a person calls a practice, as a heading: kebab case, without accents. */
export function headingFrom(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
