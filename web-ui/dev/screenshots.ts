import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';

const FOLDER = 'target/screenshots';
const EXAMPLES = /^Avaa /;

interface Options {
  base: string;
  signIn?: string;
  widths: number[];
  schemes: ('light' | 'dark')[];
  lang: string;
  wanted: string[];
}

interface Shot {
  name: string;
  path: string;
  prepare?: (page: Page) => Promise<unknown>;
  /** Also as it is printed. */
  prints?: boolean;
}

function read(words: string[]): Options {
  const after = (name: string) => (words.includes(`--${name}`) ? words[words.indexOf(`--${name}`) + 1] : undefined);
  const base = after('base');
  if (base === undefined) {
    throw new Error('Say where: --base http://127.0.0.1:8080 [--sign-in <link>] [--widths 1280,390] [--schemes light,dark] [--lang fi] [names]');
  }
  return {
    base: base.replace(/\/$/, ''),
    signIn: after('sign-in'),
    widths: (after('widths') ?? '1280,390').split(',').map(Number),
    schemes: (after('schemes') ?? 'light,dark').split(',') as ('light' | 'dark')[],
    lang: after('lang') ?? 'fi',
    wanted: words.filter((word, place) => !word.startsWith('--') && words[place - 1]?.startsWith('--') !== true),
  };
}

const button = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const opens = (menu: string, item: string) => async (page: Page) => {
  await page.getByRole('button', { name: menu, exact: true }).first().click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

async function networksOf(page: Page, base: string): Promise<{ id: string; name: Record<string, string> }[]> {
  const answer = await page.request.get(`${base}/api/networks`);
  return ((await answer.json()) as { networks: { id: string; name: Record<string, string> }[] }).networks;
}

/** Both example networks, taken in by their buttons. */
async function takeExamples(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/start`);
  const examples = page.getByRole('button', { name: EXAMPLES });
  await examples.first().waitFor();
  for (let place = (await networksOf(page, base)).length; place < (await examples.count()); place += 1) {
    await examples.nth(place).click();
    await page.waitForURL(/\/networks\//, { timeout: 120_000 });
    await page.goto(`${base}/start`);
    await examples.first().waitFor();
  }
}

interface Row {
  id: string;
  proposalId?: string;
  version?: number;
  state: string;
}

/** The pages of one network; those of agreements are chosen by how they stand. */
async function shotsOf(page: Page, base: string, id: string): Promise<Shot[]> {
  const at = `/networks/${id}`;
  const answer = await page.request.get(`${base}/api${at}/agreements`);
  const { agreements, votingMembers } = (await answer.json()) as { agreements: Row[]; votingMembers: string[] };
  const members = (await (await page.request.get(`${base}/api${at}/members`)).json()) as { members: { id: string; ref?: string }[] };
  const changed = agreements.find(({ version, state }) => version === 2 && state === 'in-force') ?? agreements[0];
  const open = agreements.find(({ state }) => state === 'proposed');
  const goal = agreements.find(({ state }) => state === 'open');
  const decided = agreements.find(({ state }) => state === 'in-force');
  const member = members.members.find(({ id: own, ref }) => votingMembers.includes(ref ?? own));
  const { meetings } = (await (await page.request.get(`${base}/api${at}/meetings`)).json()) as { meetings: { id: string }[] };
  const meeting = `${at}/meetings/${meetings.at(-1)?.id ?? ''}`;
  const told = (await (await page.request.get(`${base}/api${at}/evaluations`)).json()) as { evaluations: { id: string; figures: unknown[]; state: string }[] };
  const evaluation = `${at}/evaluations/${told.evaluations.find(({ figures }) => figures.length > 0)?.id ?? ''}`;
  const asking = told.evaluations.find(({ state }) => state === 'open');
  const { cycles } = (await (await page.request.get(`${base}/api${at}/cycles`)).json()) as { cycles: { id: string; closing?: object }[] };
  const proposal = `${at}/proposals/${open?.proposalId ?? decided?.proposalId ?? ''}`;
  return [
    { name: 'home', path: at },
    { name: 'home-past', path: `${at}?asOf=2024-10-02` },
    { name: 'agreements', path: `${at}/agreements` },
    { name: 'agreements-past', path: `${at}/agreements?asOf=2024-09-20` },
    { name: 'agreement', path: `${at}/agreements/${changed?.id ?? ''}?against=1`, prints: true },
    { name: 'agreement-open', path: `${at}/agreements/${goal?.id ?? changed?.id ?? ''}` },
    { name: 'proposal', path: proposal },
    { name: 'proposal-changes', path: `${proposal}?changes=yes` },
    { name: 'proposal-decided', path: `${at}/proposals/${decided?.proposalId ?? ''}` },
    { name: 'who-agreed', path: `${at}/who-agreed?asOf=2025-08-20`, prints: true },
    { name: 'take-up-dialog', path: `${at}/agreements`, prepare: button(/Uusi sovittava/) },
    { name: 'propose-dialog', path: `${at}/agreements/${changed?.id ?? ''}`, prepare: button(/Ehdota uutta/) },
    ...(open
      ? [
          { name: 'meeting-dialog', path: proposal, prepare: button(/Kirjaa kokouksessa/) },
          { name: 'amend-dialog', path: proposal, prepare: button(/Muuta tekstiä/) },
          { name: 'outcome-dialog', path: proposal, prepare: button(/^Hyväksy$/) },
        ]
      : []),
    { name: 'year', path: `${at}/year?view=wheel`, prints: true },
    { name: 'year-quarter', path: `${at}/year?view=wheel&quarter=2` },
    { name: 'year-past', path: `${at}/year?view=wheel&asOf=2026-03-20` },
    { name: 'year-list', path: `${at}/year?view=list`, prints: true },
    { name: 'year-month', path: `${at}/year?view=month&month=10`, prints: true },
    { name: 'year-panel', path: `${at}/year?view=list`, prepare: (shown) => shown.locator('.happening-title').first().click() },
    { name: 'year-empty', path: `${at}/year?year=2031` },
    { name: 'next-year', path: `${at}/year/next?year=2027` },
    { name: 'plan-dialog', path: `${at}/year`, prepare: button(/Uusi merkintä/) },
    { name: 'feed-dialog', path: `${at}/year`, prepare: opens('Muut toimet', 'Tilaa kalenteriin') },
    { name: 'ring-dialog', path: `${at}/year`, prepare: opens('Muut toimet', 'Uusi kehä') },
    { name: 'meetings', path: `${at}/meetings`, prints: true },
    { name: 'meetings-past', path: `${at}/meetings?asOf=2025-04-10` },
    { name: 'meeting', path: meeting, prints: true },
    { name: 'meeting-people', path: `${meeting}?tab=people`, prints: true },
    { name: 'meeting-minutes', path: `${meeting}?tab=minutes`, prints: true },
    { name: 'meeting-history', path: `${meeting}?tab=history` },
    { name: 'meeting-plan', path: `${at}/meetings`, prepare: button(/Suunnittele tapaaminen/) },
    { name: 'meeting-roll', path: meeting, prepare: opens('Muut toimet', 'Kirjaa läsnäolot') },
    { name: 'meeting-promise', path: meeting, prepare: button(/^Kirjaa lupaus$/) },
    { name: 'meeting-year', path: `${at}/meetings/year?year=2025`, prints: true },
    { name: 'promises', path: `${at}/promises`, prints: true },
    { name: 'development', path: `${at}/development`, prints: true },
    { name: 'development-past', path: `${at}/development?asOf=2024-09-20` },
    { name: 'cycle', path: `${at}/development/cycles/${cycles[0]?.id ?? ''}` },
    { name: 'cycles', path: `${at}/development/cycles`, prints: true },
    { name: 'cycles-changes', path: `${at}/development/cycles?changes=yes&groups=yes` },
    { name: 'checklists', path: `${at}/development/checklists`, prints: true },
    { name: 'checklist-dialog', path: `${at}/development/checklists`, prepare: button(/Sovi omasta listasta/) },
    ...(cycles.some(({ closing }) => closing === undefined)
      ? [
          { name: 'item-dialog', path: `${at}/development`, prepare: button(/^Ohita/) },
          { name: 'back-dialog', path: `${at}/development`, prepare: button(/^Palaa vaiheeseen/) },
          { name: 'phase-dialog', path: `${at}/development`, prepare: button(/^Arvioi vaiheen/) },
          { name: 'questions-dialog', path: `${at}/development`, prepare: opens('Muut kirjaukset', 'Vastaa viiteen kysymykseen') },
          { name: 'group-cycle-dialog', path: `${at}/development`, prepare: opens('Muut kirjaukset', 'Avaa teemaryhmän sykli') },
          { name: 'close-cycle-dialog', path: `${at}/development`, prepare: opens('Muut kirjaukset', 'Päätä sykli') },
        ]
      : []),
    { name: 'evaluations', path: `${at}/evaluations`, prints: true },
    { name: 'evaluations-past', path: `${at}/evaluations?asOf=2025-06-01` },
    { name: 'evaluation', path: evaluation, prints: true },
    ...(asking ? [{ name: 'evaluation-open', path: `${at}/evaluations/${asking.id}` }] : []),
    { name: 'evaluation-dialog', path: `${at}/evaluations`, prepare: button(/Avaa arviointi/) },
    { name: 'recording-dialog', path: `${at}/evaluations`, prepare: async (shown) => { await button(/Kirjaa tulos muualta/)(shown); await shown.getByRole('combobox', { name: 'Mitä kysytään' }).selectOption({ index: 1 }); } },
    { name: 'action-dialog', path: evaluation, prepare: button(/^Sovi toimenpide$/) },
    { name: 'evaluations-over-time', path: `${at}/evaluations/over-time`, prints: true },
    { name: 'impact', path: `${at}/impact`, prints: true },
    { name: 'record', path: `${at}/evaluations/record?years=0`, prints: true },
    { name: 'people', path: `${at}/people` },
    { name: 'people-past', path: `${at}/people?asOf=2024-02-07` },
    { name: 'people-known', path: `${at}/people?asOf=2025-08-20&knownAt=2099-01-01T00:00:00Z` },
    { name: 'organisations', path: `${at}/organisations` },
    { name: 'keepers', path: `${at}/keepers` },
    { name: 'mails', path: `${at}/mails`, prepare: (shown) => shown.getByText('Lue viesti').first().click({ timeout: 2_000 }).catch(() => undefined) },
    { name: 'reminders-off', path: '/reminders/off/made-up', prepare: button(/Lopeta muistutukset/) },
    { name: 'member', path: `${at}/people/${member?.id ?? ''}` },
    { name: 'card', path: `${at}/card` },
    { name: 'card-past', path: `${at}/card?asOf=2025-01-01` },
    { name: 'governing-body-dialog', path: `${at}/card`, prepare: opens('Kirjaa muutos', 'Nimeä ohjaava ryhmä') },
    { name: 'data-protection-dialog', path: `${at}/card`, prepare: opens('Kirjaa muutos', 'Kirjaa tietosuoja') },
    { name: 'history', path: `${at}/history`, prepare: button(/Näytä tiedot/) },
    { name: 'history-agreements', path: `${at}/history?kind=agreement` },
    { name: 'finder', path: `${at}/people`, prepare: (shown) => shown.keyboard.press('Control+k') },
    { name: 'join-dialog', path: `${at}/people`, prepare: button(/Lisää jäsen/) },
    { name: 'assess-dialog', path: `${at}/card`, prepare: button(/Lisää arvio/) },
    { name: 'date-chip', path: `${at}/people`, prepare: button(/Valitse päivä/) },
    { name: 'not-there', path: `${at}/nowhere` },
  ];
}

let faults = 0;

async function shoot(page: Page, { base, lang }: Options, shot: Shot, suffix: string): Promise<void> {
  await page.goto(`${base}${shot.path}${lang === 'fi' ? '' : `${shot.path.includes('?') ? '&' : '?'}lang=${lang}`}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await shot.prepare?.(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${FOLDER}/${shot.name}-${suffix}.png`, fullPage: shot.prepare === undefined });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
  if (sideways > 0) {
    found.push(`scrolls sideways by ${sideways.toString()} px`);
  }
  faults += found.length;
  found.forEach((each) => console.log(`${shot.name}-${suffix}: ${each}`));
}

async function print(context: BrowserContext, { base }: Options, shot: Shot, name: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(base + shot.path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await page.pdf({ path: `${FOLDER}/${name}.pdf`, format: 'A4', preferCSSPageSize: true, printBackground: false });
  await page.close();
}

/** Takes every page of both example networks from a running server, at the widths and in the colours asked for, with axe on each. */
export async function main(words: string[]): Promise<number> {
  const options = read(words);
  const { base, widths, schemes, wanted } = options;
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  const first = await browser.newContext({ locale: 'fi-FI' });
  const opened = await first.newPage();
  if (options.signIn !== undefined) {
    await opened.goto(options.signIn);
  }
  await takeExamples(opened, base);
  const storageState = await first.storageState();
  const networks = await networksOf(opened, base);
  for (const { id, name } of networks) {
    const short = (name['fi'] ?? id).split(' ').slice(0, 2).join('-').toLowerCase().replaceAll(/[^a-z-]/g, '');
    const shots = (await shotsOf(opened, base, id)).filter((shot) => wanted.length === 0 || wanted.includes(shot.name));
    for (const scheme of schemes) {
      for (const width of widths) {
        const context = await browser.newContext({
          viewport: { width, height: width > 600 ? 900 : 844 }, colorScheme: scheme, locale: 'fi-FI', reducedMotion: 'reduce', storageState,
        });
        const page = await context.newPage();
        page.on('console', (message) => {
          if (message.type() === 'error') {
            console.log(`console: ${message.text()}`);
          }
        });
        for (const shot of shots) {
          await shoot(page, options, shot, `${short}-${width.toString()}-${scheme}`);
        }
        await context.close();
      }
    }
    for (const shot of shots.filter(({ prints }) => prints === true)) {
      await print(first, options, shot, `${shot.name}-${short}`);
    }
  }
  await browser.close();
  console.log(`${faults.toString()} faults`);
  return faults === 0 ? 0 : 1;
}
