import type { Browser, Page } from 'playwright-core';
import type { Begun, Window } from './steps.ts';
import { absent, accessible, choose, confirm, daysFromNow, dialog, linkFor, openWindow, PHONE, says, step, typeDay } from './steps.ts';

const VOTED = 'Tiedottaminen';
const WAITED = 'Kahvitarjoilu';
const PRINCIPAL = 'Sairaalakoulun rehtori';
const DOCTOR = 'Lastenpsykiatrian ylilääkäri';

async function takeUp(page: Page, agreements: string, title: string): Promise<void> {
  await page.goto(agreements);
  await choose(page, 'Uusi sovittava asia');
  await dialog(page).getByRole('combobox', { name: 'Aihe' }).selectOption({ label: 'Oma aihe…' });
  await dialog(page).getByRole('textbox', { name: 'Nimi (suomi)' }).fill(title);
  await confirm(page, 'Ota käsittelyyn');
  await says(page, 'h1', title);
}

async function answer(page: Page, stance: RegExp, reason?: RegExp, words = ''): Promise<void> {
  await page.getByRole('button', { name: stance }).click();
  if (reason) {
    await page.getByRole('textbox', { name: reason }).fill(words);
    await page.getByRole('button', { name: 'Kirjaa kantani' }).click();
  }
}

interface Story extends Begun {
  agreements: string;
  principal: Window;
  doctor: Window;
}

/** A member proposes; most decide, if enough take part; an objection is clarified and withdrawn; a review ends what was agreed. */
async function majority({ page, agreements, principal: { page: principal }, doctor: { page: doctor } }: Story): Promise<void> {
  await step('a member makes the first proposal: by majority, when enough take part', async () => {
    await takeUp(page, agreements, VOTED);
    await principal.goto(agreements);
    await principal.locator('.agreement-line').getByRole('link', { name: VOTED }).click();
    await choose(principal, 'Tee ensimmäinen ehdotus');
    await dialog(principal).getByRole('textbox', { name: 'Ehdotettu teksti (suomi)' }).fill('Verkosto tiedottaa kerran kuussa.');
    await dialog(principal).getByRole('radio', { name: 'Yksinkertainen enemmistö' }).check();
    await dialog(principal).getByRole('combobox', { name: 'Kuinka monen pitää osallistua?' }).selectOption({ label: 'Vähintään näin monta jäsentä' });
    await dialog(principal).getByRole('textbox', { name: 'Määrä' }).fill('3');
    await accessible(principal);
    await confirm(principal, 'Tuo ehdotus luettavaksi');
    await says(principal, 'main', /Hyväksytään, kun useampi suostuu kuin vastustaa\..*Vähintään 3 jäsenen on osallistuttava/s);
    await absent(principal.getByRole('button', { name: 'Peru ehdotus' }), 'a member could withdraw it');
  });
  await step('one for and one against are neither enough people nor a majority', async () => {
    await answer(principal, /^Suostun Voin elää/);
    await says(principal, '.position-now', 'Suostui');
    await doctor.goto(principal.url());
    await answer(doctor, /^Vastustan/, /Mitä haittaa/, 'Kuka ehtii kirjoittaa?');
    await says(doctor, '.position-now', 'Vastusti');
    await page.goto(principal.url());
    await says(page, 'main', /Säännön edellyttämä enemmistö ei täyty.*Osallistujia on liian vähän/s);
    await choose(page, 'Hyväksy');
    await dialog(page).getByRole('button', { name: 'Hyväksy', exact: true }).click();
    await says(page, '[role=alert]', 'Säännön edellyttämä enemmistö ei täyty');
    await dialog(page).getByRole('button', { name: 'Peruuta' }).click();
  });
  await step('who objected says what is meant, then withdraws the objection, and both stay to be read', async () => {
    await choose(doctor, 'Täsmennä');
    await dialog(doctor).getByRole('textbox', { name: 'Mitä vastalauseella tarkoitetaan?' }).fill('Yhteen tiedotteeseen menee päivä.');
    await accessible(doctor);
    await confirm(doctor);
    await says(page, '.objection', /Täsmennetty.*Kuka ehtii kirjoittaa\?.*Täsmennys: .*menee päivä/s);
    await choose(doctor, 'Peru vastalause');
    await dialog(doctor).getByRole('textbox', { name: /^Miksi\?/ }).fill('Koordinaattori kirjoittaa.');
    await confirm(doctor);
    await says(page, '.objection', /Peruttu.*menee päivä.*Koordinaattori kirjoittaa/s);
    await answer(doctor, /^Suostun, mutta/, /Mikä sinua huolettaa/, 'Riittääkö aika');
    await says(doctor, '.position-now', 'Suostui');
  });
  await step('a third position, given in a meeting, makes it enough, and the majority adopts', async () => {
    await choose(page, 'Kirjaa kokouksessa annetut kannat');
    await dialog(page).getByRole('combobox', { name: /^Kanta: Opetusjohtaja/ }).selectOption({ label: 'Suostuu' });
    await confirm(page, 'Kirjataan 1 kanta');
    await says(page, 'main', 'Sääntö täyttyy: ehdotus voidaan hyväksyä.');
    await page.goto(principal.url());
    await choose(page, 'Hyväksy');
    await confirm(page, 'Hyväksy');
    await says(page, 'main', /2 suostui, 1 suostui ja kertoi huolensa.*Säännön ehdot täyttyivät/s);
    await accessible(page);
  });
  await step('a review ends it, with the reason', async () => {
    await page.getByRole('link', { name: VOTED }).first().click();
    await choose(page, 'Muut kirjaukset', 'Kirjaa tarkistus');
    await dialog(page).getByRole('radio', { name: 'Lopetetaan' }).check();
    await absent(dialog(page).getByRole('textbox', { name: /^Seuraava tarkistus/ }), 'what ends was to be reviewed again');
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Kunnat tiedottavat itse');
    await confirm(page);
    await says(page, '.reviews li', /Päätettiin lopettaa.*Kunnat tiedottavat itse/s);
    await accessible(page);
    await page.goto(agreements);
    await says(page, '.agreement-line', new RegExp(`${VOTED}.*Päättynyt`, 's'));
  });
}

async function propose(page: Page, text: string, commentsUntil?: string): Promise<void> {
  await dialog(page).getByRole('textbox', { name: 'Ehdotettu teksti (suomi)' }).fill(text);
  await dialog(page).getByRole('radio', { name: 'Koordinaattorit päättävät' }).check();
  if (commentsUntil !== undefined) {
    await typeDay(dialog(page), 'Kommentteja viimeistään', commentsUntil);
  }
  await confirm(page, 'Tuo ehdotus luettavaksi');
  await says(page, 'main', 'Koordinaattorien enemmistö päättää');
}

/** Coordinators decide, not before everyone could comment; a proposal is withdrawn and made anew. */
async function coordinators({ page, agreements }: Story): Promise<void> {
  await step('while comments may be given, nothing is decided', async () => {
    await takeUp(page, agreements, WAITED);
    await choose(page, 'Tee ensimmäinen ehdotus');
    await propose(page, 'Kahvi kuuluu asiaan.', daysFromNow(3));
    await says(page, 'main', 'Sitä ennen ei päätetä');
    await says(page, 'main', 'Kommentointiaika on vielä kesken');
    await choose(page, 'Hyväksy');
    await dialog(page).getByRole('button', { name: 'Hyväksy', exact: true }).click();
    await says(page, '[role=alert]', /[Kk]omment/);
    await accessible(page);
    await dialog(page).getByRole('button', { name: 'Peruuta' }).click();
  });
  await step('a proposal is withdrawn, with the reason, and another one made', async () => {
    await choose(page, 'Peru ehdotus');
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Unohtui tee');
    await confirm(page, 'Peru ehdotus');
    await says(page, 'main', /Peruttu.*Unohtui tee/s);
    await page.getByRole('link', { name: WAITED }).first().click();
    await choose(page, 'Ehdota uutta versiota');
    await propose(page, 'Kahvi ja tee kuuluvat asiaan.');
  });
  await step('the coordinators alone decide', async () => {
    await says(page, 'main', 'Kukaan päättäjistä ei ole vielä suostunut');
    const proposal = page.url();
    await choose(page, 'Kirjaa kokouksessa annetut kannat');
    await dialog(page).getByRole('button', { name: 'Suostuu' }).click();
    await confirm(page, /^Kirjataan \d+ kantaa$/);
    await says(page, 'main', 'Sääntö täyttyy: ehdotus voidaan hyväksyä.');
    await page.goto(proposal);
    await choose(page, 'Hyväksy');
    await confirm(page, 'Hyväksy');
    await says(page, 'main', 'Säännön ehdot täyttyivät.');
    await page.goto(agreements);
    await says(page, '.agreement-line', new RegExp(`${WAITED}.*Sovittu`, 's'));
  });
}

/** Other rules than consent, and other ends than being adopted. */
export async function rules(browser: Browser, base: string, begun: Begun): Promise<void> {
  const { page, network } = begun;
  const people = `${base}${network}/people`;
  const principal = await openWindow(browser, PHONE);
  const doctor = await openWindow(browser, PHONE);
  await step('two members come in by the links that keepers gave them', async () => {
    for (const [window, member] of [[principal, PRINCIPAL], [doctor, DOCTOR]] as const) {
      await window.page.goto(await linkFor(page, people, member));
      await says(window.page, 'main', 'VIP');
    }
  });
  const story = { ...begun, agreements: `${base}${network}/agreements`, principal, doctor };
  await majority(story);
  await coordinators(story);
  await principal.context.close();
  await doctor.context.close();
}
