import { IconChartDonut, IconChartRadar, IconHeartHandshake, IconHistory, IconHome, IconRefresh, IconTopologyStar3, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { paths } from '@/shared/paths';

/** The pages of a network in the order in which they stand in the navigation; a new capability adds its line. */
export const navigation = [
  { key: 'home', to: paths.home, icon: IconHome, alsoAt: [] },
  { key: 'calendar', to: paths.year, icon: IconChartDonut, alsoAt: [] },
  { key: 'cycle', to: paths.development, icon: IconRefresh, alsoAt: [] },
  { key: 'agreement', to: paths.agreements, icon: IconHeartHandshake, alsoAt: [paths.proposals, paths.whoAgreed] },
  { key: 'meeting', to: paths.meetings, icon: IconUsersGroup, alsoAt: [paths.promises] },
  { key: 'people', to: paths.people, icon: IconUsers, alsoAt: [paths.organisations, paths.keepers, paths.mails] },
  { key: 'evaluation', to: paths.evaluations, icon: IconChartRadar, alsoAt: [paths.impact] },
  { key: 'network', to: paths.card, icon: IconTopologyStar3, alsoAt: [] },
  { key: 'history', to: paths.history, icon: IconHistory, alsoAt: [] },
] as const;

/** Which of them an address belongs to; the home page only when it is exactly that. */
export function placeOf(address: string, network: string): string | undefined {
  const under = (path: string) => address === path || address.startsWith(`${path}/`);
  return navigation.find(({ key, to, alsoAt }) =>
    key === 'home'
      ? address.replace(/\/$/, '') === to(network)
      : under(to(network)) || alsoAt.some((other) => under(other(network))),
  )?.key;
}
