import type { Browser, Page } from 'playwright-core';
import type { Begun, Window } from './steps.ts';
import { absent, accessible, choose, confirm, daysFromNow, dialog, linkFor, openWindow, PHONE, says, step, typeDay } from './steps.ts';

const ASKED_BY_LINK = 'Verkostotyön ydin, syksy';
const ASKED_OF_MEMBERS = 'Verkostotyön ydin jäseniltä';
const PRINCIPAL = 'Sairaalakoulun rehtori';
const QUESTIONS = 9;
const ENOUGH = 5;

function words(page: Page, name: string): ReturnType<Page['locator']> {
  return dialog(page).getByRole('textbox', { name });
}

/** What the browser complains of in a window: a page that asks for what it may not have, or breaks. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') {
      found.push(`${message.text()} ${message.location().url}`);
    }
  });
  return found;
}

async function open(page: Page, address: string, title: string, to: string): Promise<string> {
  await page.goto(address);
  await choose(page, 'Avaa arviointi');
  await dialog(page).getByRole('radio', { name: 'Verkostotyön ydin' }).check();
  await words(page, 'Arvioinnin nimi (suomi, ei pakollinen)').fill(title);
  await dialog(page).getByRole('radio', { name: to }).check();
  await accessible(page);
  await confirm(page, 'Avaa arviointi');
  await says(page, 'h1', title);
  return page.url();
}

/** Answers every question of a scale with the same step, and the last one in words. */
async function answer(page: Page, mark: number, said: string): Promise<void> {
  const groups = page.locator('fieldset.answer-field');
  for (let place = 0; place < QUESTIONS; place += 1) {
    await groups.nth(place).getByRole('radio', { name: mark.toString(), exact: true }).check({ force: true });
  }
  await page.getByRole('textbox', { name: /Mitä muuta haluat sanoa/ }).fill(said);
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lähetä vastaukset' }).click();
  await says(page, 'h2', 'Kiitos, vastauksesi on tallessa');
}

async function byLink({ page, base, address }: Story, browser: Browser): Promise<string> {
  let evaluation = '';
  let link = '';
  await step('the core of network work is asked of whoever gets the link', async () => {
    evaluation = await open(page, address, ASKED_BY_LINK, 'Linkillä kaikilta, joille sen lähetät');
    await accessible(page);
    await choose(page, 'Tee vastauslinkki');
    await dialog(page).getByRole('button', { name: 'Tee linkki' }).click();
    link = `${base}${new URL(await words(page, 'Vastauslinkki').inputValue()).pathname}`;
    await accessible(page);
    await dialog(page).getByRole('button', { name: 'Sulje' }).click();
  });
  const stranger = await openWindow(browser, PHONE);
  const complained = complaints(stranger.page);
  await step('it is answered on a phone without signing in, and what was typed outlives the page', async () => {
    await stranger.page.goto(link);
    await says(stranger.page, 'h1', ASKED_BY_LINK);
    await accessible(stranger.page);
    await answer(stranger.page, 4, 'Jatketaan samaan tapaan');
    await stranger.page.reload();
    await says(stranger.page, '.answer-send', '10 / 10 kysymykseen vastattu');
    await accessible(stranger.page);
    await send(stranger.page);
    await accessible(stranger.page);
  });
  await step('others answer after them on the same phone', async () => {
    for (let others = 1; others < ENOUGH; others += 1) {
      await stranger.page.getByRole('button', { name: 'Toinen henkilö vastaa tällä laitteella' }).click();
      await says(stranger.page, '.answer-send', '0 / 10 kysymykseen vastattu');
      await answer(stranger.page, others, `Ajatus ${others.toString()}`);
      await send(stranger.page);
    }
  });
  await step('the page asks for nothing that whoever has only the link may not have', async () => {
    if (complained.length > 0) {
      throw new Error(complained.join('\n'));
    }
    return Promise.resolve();
  });
  await step('until it closes, how many have answered is all that is told', async () => {
    await page.goto(evaluation);
    await says(page, 'main', '5 vastausta tähän mennessä');
    await says(page, 'main', 'Tulos näkyy, kun arviointi suljetaan');
    await absent(page.locator('.topic-result'), 'the result is told before the closing');
  });
  await step('it is closed: a triangle with its table, each question, and what was said in words', async () => {
    await choose(page, 'Muut toimet', 'Sulje ja laske vastaukset');
    await accessible(page);
    await confirm(page, 'Sulje ja laske');
    await says(page, '.topic-result', /Dialogisuus ja yhteinen tieto.*2,8.*Kaikki yhdessä.*2,8/s);
    await page.locator('.topic-result svg[role=img]').waitFor();
    await says(page, 'main', /Jatketaan samaan tapaan/);
    await accessible(page);
    await stranger.page.goto(link);
    await says(stranger.page, 'main', 'Tähän ei voi enää vastata');
    await accessible(stranger.page);
  });
  await stranger.context.close();
  return evaluation;
}

async function byMembers({ page, address, principal }: Story): Promise<void> {
  let evaluation = '';
  await step('another one is asked of the members, and waits for each of them', async () => {
    evaluation = await open(page, address, ASKED_OF_MEMBERS, 'Kaikilta jäseniltä');
    await says(page, 'main', /0 \/ \d+ on vastannut/);
    await principal.page.goto(address);
    await says(principal.page, '.waiting', new RegExp(`Odottaa vastaustasi.*${ASKED_OF_MEMBERS}`, 's'));
    await accessible(principal.page);
  });
  await step('a member answers on a phone, and changes the answer', async () => {
    await principal.page.getByRole('link', { name: `Vastaa: ${ASKED_OF_MEMBERS}` }).click();
    await says(principal.page, 'h1', ASKED_OF_MEMBERS);
    await accessible(principal.page);
    await answer(principal.page, 3, 'Enemmän aikaa');
    await send(principal.page);
    await principal.page.getByRole('button', { name: 'Muuta vastauksia' }).click();
    await answer(principal.page, 5, 'Enemmän aikaa yhdessä');
    await principal.page.getByRole('button', { name: 'Lähetä muutokset' }).click();
    await says(principal.page, 'h2', 'Kiitos, vastauksesi on tallessa');
  });
  await step('of fewer than five answers nothing is shown, and whoever closes is told before', async () => {
    await page.goto(evaluation);
    await says(page, 'main', /1 \/ \d+ on vastannut/);
    await choose(page, 'Sulje ja laske vastaukset');
    await says(page, '[role=dialog] .noted', 'Vastauksia on alle viisi');
    await accessible(page);
    await confirm(page, 'Sulje ja laske');
    await says(page, 'main', 'Piilossa, koska vastauksia on alle viisi');
    await absent(page.getByText('Enemmän aikaa'), 'the only answer is shown');
    await accessible(page);
  });
}

async function following({ page }: Story, evaluation: string): Promise<void> {
  await step('the network says what the result means', async () => {
    await page.goto(evaluation);
    await choose(page, 'Kirjaa tulkinta');
    await words(page, 'Tulkinta').fill('Kuljemme samaan suuntaan');
    await accessible(page);
    await confirm(page);
    await says(page, 'main', 'Kuljemme samaan suuntaan');
  });
  await step('something is done about it, by someone, by a day', async () => {
    await choose(page, 'Sovi toimenpide');
    await words(page, 'Mitä tehdään').fill('Kummit uusille jäsenille');
    await dialog(page).getByRole('combobox', { name: 'Kuka vastaa' }).selectOption({ label: await nameIn(page, PRINCIPAL) });
    await typeDay(dialog(page), 'Mihin mennessä', daysFromNow(30));
    await accessible(page);
    await confirm(page);
    await says(page, '.follow-up', new RegExp(`Kummit uusille jäsenille.*Kesken.*${PRINCIPAL}.*viimeistään ${daysFromNow(30)}`, 's'));
  });
  await step('what the result shows becomes a development target', async () => {
    await page.getByRole('button', { name: 'Tee kehittämiskohde: Avoimuus ja jäsenistön kehittäminen' }).click();
    await words(page, 'Mihin pyritään').fill('Uusi jäsen tuntee viisi muuta');
    await accessible(page);
    await confirm(page);
    await says(page, '.follow-up', /Avoimuus ja jäsenistön kehittäminen.*Uusi jäsen tuntee viisi muuta/s);
    await accessible(page);
  });
}

/** Members are offered by their seat and their house. */
async function nameIn(page: Page, member: string): Promise<string> {
  return (await dialog(page).locator('option').filter({ hasText: member }).first().textContent()) ?? member;
}

async function impact({ page, base, network }: Story): Promise<void> {
  await step('what changes outside is measured: from where, to where, and where it is', async () => {
    await page.goto(`${base}${network}/impact`);
    await says(page, 'h1', 'Vaikutukset');
    await accessible(page);
    await choose(page, 'Uusi mittari');
    await words(page, 'Mittarin nimi ja yksikkö (suomi)').fill('Odotusaika (viikkoa)');
    await words(page, 'Lähtötaso').fill('12,5');
    await words(page, 'Tavoite').fill('4,5');
    await accessible(page);
    await confirm(page);
    const card = page.locator('.impact-item').filter({ hasText: 'Odotusaika (viikkoa)' });
    await card.getByRole('button', { name: 'Kirjaa mittaus' }).click();
    await words(page, 'Arvo').fill('8,5');
    await accessible(page);
    await confirm(page);
    await says(page, '.impact-item', /Odotusaika \(viikkoa\).*12,5.*Nyt 8,5.*4,5.*50\s%\smatkasta/s);
  });
  await step('what is to spread is told with its owner, and how it is seen to have spread', async () => {
    await choose(page, 'Kirjaa, mikä leviää');
    await words(page, 'Mikä leviää').fill('Kummitoiminta');
    await words(page, 'Kenelle').fill('Naapurin verkostolle');
    await accessible(page);
    await confirm(page);
    const spreading = page.locator('.follow-up').filter({ hasText: 'Kummitoiminta' });
    await spreading.getByRole('button', { name: 'Kirjaa näyttö' }).click();
    await words(page, 'Mitä on tapahtunut').fill('Naapuri aloitti omansa');
    await accessible(page);
    await confirm(page);
    await says(page, '.follow-up', /Kummitoiminta.*Naapurin verkostolle.*Naapuri aloitti omansa/s);
    await accessible(page);
  });
}

interface Story extends Begun {
  base: string;
  address: string;
  principal: Window;
}

/** What people say of the work, by link and as members, what it comes to, and what is done about it. */
export async function evaluations(browser: Browser, base: string, begun: Begun): Promise<void> {
  const { page, network } = begun;
  const address = `${base}${network}/evaluations`;
  const principal = await openWindow(browser, PHONE);
  await step('what was evaluated before is there, over time too, and a member comes in', async () => {
    await page.goto(address);
    await says(page, '.evaluation-line', /Verkostotyön ytimen itsearvio/);
    await accessible(page);
    await page.goto(`${address}/over-time`);
    await says(page, 'h1', 'Arviointi ajan mittaan');
    await accessible(page);
    await principal.page.goto(await linkFor(page, `${base}${network}/people`, PRINCIPAL));
    await says(principal.page, 'main', 'VIP');
  });
  const story = { ...begun, base, address, principal };
  const evaluation = await byLink(story, browser);
  await byMembers(story);
  await following(story, evaluation);
  await impact(story);
  await step('on a phone all of it fits', async () => {
    for (const place of [evaluation, address, `${address}/over-time`, `${address}/record`, `${base}${network}/impact`]) {
      await principal.page.goto(place);
      await says(principal.page, 'h1', /./);
      await accessible(principal.page);
    }
  });
  await principal.context.close();
}
