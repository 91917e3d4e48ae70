import { agreements } from './agreements.ts';
import { launchBrowser } from './browser.ts';
import { calendar } from './calendar.ts';
import { deciding } from './deciding.ts';
import { development } from './development.ts';
import { evaluations } from './evaluations.ts';
import { mails } from './mails.ts';
import { meetings } from './meetings.ts';
import { ownNetwork } from './own-network.ts';
import { pulse } from './pulse.ts';
import { rules } from './rules.ts';
import { outcome, part } from './steps.ts';
import { begin, visit } from './visit.ts';

function option(words: string[], name: string): string {
  const value = words[words.indexOf(`--${name}`) + 1];
  if (!words.includes(`--${name}`) || value === undefined) {
    throw new Error(`Say where: --base http://127.0.0.1:8080 --sign-in <the link that the first start printed>`);
  }
  return value;
}

/** Plays, in real browser windows against a running server, what people do with Solmu; `--only visit` plays one part. */
export async function main(words: string[]): Promise<number> {
  const base = option(words, 'base').replace(/\/$/, '');
  const only = words.includes('--only') ? option(words, 'only') : undefined;
  const browser = await launchBrowser();
  const first = await begin(browser, base, option(words, 'sign-in'));
  const parts = { agreements, visit, calendar, development, evaluations, deciding, mails, meetings, pulse, rules, 'own-network': ownNetwork };
  for (const [name, play] of Object.entries(parts)) {
    if (only === undefined || only === name) {
      await part(name, () => play(browser, base, first));
    }
  }
  await browser.close();
  const { passed, failed } = outcome();
  console.log(`${passed.toString()} passed, ${failed.toString()} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
