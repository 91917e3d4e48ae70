import { numberOf } from '@/shared/time/days';
import type { Happening, Year } from './year.model';

export type Step = 'later' | 'earlier' | 'outwards' | 'inwards' | 'first' | 'last';

const STEPS: Record<string, Step> = {
  ArrowRight: 'later', ArrowLeft: 'earlier', ArrowUp: 'outwards', ArrowDown: 'inwards', Home: 'first', End: 'last',
};

export function stepOf(key: string): Step | undefined {
  return STEPS[key];
}

function nearest(among: readonly Happening[], to: Happening): Happening | undefined {
  const distance = (each: Happening) => Math.abs(numberOf(each.first) - numberOf(to.first));
  return among.reduce<Happening | undefined>((best, each) => (best && distance(best) <= distance(each) ? best : each), undefined);
}

/** Where one comes by a step: around the ring by date, or to the nearest day of the next ring that holds anything. */
export function walk({ rings, happenings }: Year, from: Happening, step: Step): Happening {
  const own = happenings.filter(({ ring }) => ring.id === from.ring.id);
  const place = own.findIndex(({ key }) => key === from.key);
  switch (step) {
    case 'first':
      return own[0] ?? from;
    case 'last':
      return own.at(-1) ?? from;
    case 'later':
      return own[(place + 1) % own.length] ?? from;
    case 'earlier':
      return own.at(place - 1) ?? from;
    case 'outwards':
    case 'inwards': {
      const filled = rings.filter((ring) => happenings.some((each) => each.ring.id === ring.id));
      const at = filled.findIndex(({ id }) => id === from.ring.id);
      const next = filled[step === 'outwards' ? at - 1 : at + 1];
      return (next && nearest(happenings.filter(({ ring }) => ring.id === next.id), from)) ?? from;
    }
  }
}

/** Where the keyboard enters the wheel: at what goes on on the day, else at what comes next, else at the last of the year. */
export function entrance({ happenings }: Year, day: string): Happening | undefined {
  return happenings.find(({ last }) => last >= day) ?? happenings.at(-1);
}
