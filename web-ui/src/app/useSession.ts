import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { sessionQuery } from '@/shared/api/queries';
import { paths } from '@/shared/paths';

const OPEN = [paths.answers(''), paths.remindersOff('')];

/** Whether the page is open to whoever has its address. */
export function useByLink(): boolean {
  return useRouterState({ select: ({ location }) => OPEN.some((place) => location.pathname.startsWith(place)) });
}

/** Who is signed in; a page that is open to whoever has its address doesn't ask. */
export function useSession() {
  const byLink = useByLink();
  return useQuery({ ...sessionQuery, enabled: !byLink });
}
