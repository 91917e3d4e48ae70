import type { Browser, Page } from 'playwright-core';
import type { Window } from './steps.ts';
import { absent, accessible, choose, confirm, dialog, openWindow, PHONE, says, saysNoMore, step, typeDay } from './steps.ts';

const NAME = 'Rantaseudun oppimisverkosto';
const PRINCIPAL = 'Rehtori';
const CURATOR = 'Kuraattori';

async function registerHouse(page: Page, name: string, type: string): Promise<void> {
  await choose(page, 'Lisää organisaatio');
  await dialog(page).getByRole('textbox', { name: 'Organisaation nimi (suomi)' }).fill(name);
  await dialog(page).getByRole('textbox', { name: 'Organisaation tyyppi' }).fill(type);
  await typeDay(dialog(page), 'Päivä', '1.2.2024');
  await confirm(page);
  await says(page, '.house-line', name);
}

async function openMember(page: Page, people: string, name: string): Promise<void> {
  await page.goto(people);
  await page.getByRole('link', { name, exact: true }).first().click();
  await says(page, 'h1', name);
}

async function members(page: Page, base: string, network: string): Promise<void> {
  const people = `${base}${network}/people`;
  await step('organisations are registered, and one is renamed', async () => {
    await page.goto(`${base}${network}/organisations`);
    await registerHouse(page, 'Rantalan koulu', 'koulu');
    await accessible(page);
    await registerHouse(page, 'Rantalan kunta', 'municipality');
    await registerHouse(page, 'Koivulan kunta', 'municipality');
    await page.getByRole('button', { name: /^Muuta nimi\s*: Rantalan koulu/ }).click();
    await dialog(page).getByRole('textbox', { name: 'Organisaation nimi (suomi)' }).fill('Rantalan yhtenäiskoulu');
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Koulut yhdistettiin hallinnollisesti');
    await accessible(page);
    await confirm(page);
    await says(page, '.house-line', 'Rantalan yhtenäiskoulu');
  });
  await step('a member is invited, the invitation is accepted, and the member joins in a role', async () => {
    await page.goto(people);
    await choose(page, 'Kutsu jäsen');
    await dialog(page).getByRole('textbox', { name: 'Työrooli (suomi)' }).fill(PRINCIPAL);
    await dialog(page).getByRole('combobox', { name: 'Taustaorganisaatio' }).selectOption({ label: 'Rantalan yhtenäiskoulu' });
    await dialog(page).getByRole('textbox', { name: 'Nimi', exact: true }).fill('Maija Mallikas');
    await typeDay(dialog(page), 'Päivä', '1.3.2024');
    await accessible(page);
    await confirm(page);
    await says(page, '.invited-seat', /Rehtori.*kutsuttu 1\.3\.2024/s);
    await choose(page, 'Kutsuun vastattiin kyllä');
    await typeDay(dialog(page), 'Päivä', '5.3.2024');
    await confirm(page);
    await says(page, '.invited-seat', 'vastannut kyllä');
    await choose(page, 'Liittyy jäseneksi');
    await dialog(page).getByLabel('Roolit verkostossa').fill('Koordinaattori');
    await dialog(page).getByLabel('Roolit verkostossa').press('Enter');
    await typeDay(dialog(page), 'Päivä', '10.3.2024');
    await accessible(page);
    await confirm(page);
    await says(page, '.seat', /Rehtori.*Maija Mallikas.*Koordinaattori.*10\.3\.2024/s);
    await accessible(page);
  });
  await step('another member joins straight away, for an organisation of its own', async () => {
    await choose(page, 'Lisää jäsen');
    await dialog(page).getByRole('textbox', { name: 'Työrooli (suomi)' }).fill(CURATOR);
    await dialog(page).getByRole('combobox', { name: 'Taustaorganisaatio' }).selectOption({ label: 'Koivulan kunta' });
    await typeDay(dialog(page), 'Päivä', '1.4.2024');
    await confirm(page);
    await says(page, '.page-head', '2 jäsentä');
  });
  await step('a role is taken, and handed over to another member', async () => {
    await openMember(page, people, PRINCIPAL);
    await choose(page, 'Kirjaa muutos', 'Ottaa roolin');
    await dialog(page).getByLabel('Rooli').fill('Fasilitaattori');
    await typeDay(dialog(page), 'Päivä', '2.4.2024');
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Ensimmäinen vuoro');
    await accessible(page);
    await confirm(page);
    await says(page, '.role-spans', /Fasilitaattori.*2\.4\.2024 alkaen/s);
    await page.getByRole('button', { name: /^Luovuttaa roolin\s*: Fasilitaattori/ }).click();
    await dialog(page).getByRole('combobox', { name: 'Kenelle rooli luovutetaan' }).selectOption({ label: `${CURATOR} – Koivulan kunta` });
    await typeDay(dialog(page), 'Päivä', '1.9.2024');
    await accessible(page);
    await confirm(page);
    await says(page, '.role-spans', /Fasilitaattori.*2\.4\.2024 – 1\.9\.2024/s);
    await openMember(page, people, CURATOR);
    await says(page, '.role-spans', /Fasilitaattori.*1\.9\.2024 alkaen/s);
    await accessible(page);
  });
  await step('a deputy is named and released', async () => {
    await choose(page, 'Kirjaa muutos', 'Nimeä varahenkilö');
    await dialog(page).getByRole('textbox', { name: 'Varahenkilön työrooli (suomi)' }).fill('Apulaiskuraattori');
    await typeDay(dialog(page), 'Päivä', '10.9.2024');
    await accessible(page);
    await confirm(page);
    await says(page, '.facts', 'Apulaiskuraattori');
    await choose(page, 'Kirjaa muutos', 'Vapauta varahenkilö');
    await typeDay(dialog(page), 'Päivä', '20.9.2024');
    await confirm(page);
    await saysNoMore(page, '.facts', 'Apulaiskuraattori');
  });
  await step('a member gives the say up and gets it back', async () => {
    await choose(page, 'Kirjaa muutos', 'Siirtyy tarkkailijaksi');
    await typeDay(dialog(page), 'Päivä', '1.10.2024');
    await confirm(page);
    await says(page, '.facts', 'Tarkkailija');
    await choose(page, 'Kirjaa muutos', 'Saa päätösvallan');
    await typeDay(dialog(page), 'Päivä', '1.11.2024');
    await confirm(page);
    await says(page, '.facts', 'Mukana päättämässä');
  });
  await step('a member leaves with a reason, and returns', async () => {
    await choose(page, 'Kirjaa muutos', 'Lähtee verkostosta');
    await typeDay(dialog(page), /Ensimmäinen päivä/, '1.1.2025');
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Opintovapaa');
    await accessible(page);
    await confirm(page);
    await says(page, '.facts', /lähtenyt.*Opintovapaa/s);
    await choose(page, 'Palaa verkostoon');
    await typeDay(dialog(page), 'Päivä', '1.8.2025');
    await accessible(page);
    await confirm(page);
    await says(page, '.facts', /mukana.*Koivulan kunta/s);
    await says(page, '.entry', 'Opintovapaa');
  });
}

async function register(page: Page, people: string, phone: Page): Promise<void> {
  await step('a person’s details are corrected, and no entry is recorded of it', async () => {
    await openMember(page, people, PRINCIPAL);
    await page.getByRole('button', { name: /^Korjaa tiedot\s*: Maija Mallikas/ }).click();
    await dialog(page).getByRole('textbox', { name: 'Nimi', exact: true }).fill('Maija Majakka');
    await dialog(page).getByRole('textbox', { name: 'Puhelin' }).fill('040 123 4567');
    await accessible(page);
    await confirm(page, 'Tallenna');
    await says(page, '.facts', 'Maija Majakka · 040 123 4567');
    await says(page, '.page-head', 'Maija Majakka');
  });
  await step('the person signs in by a link and corrects themselves', async () => {
    await choose(page, 'Kirjaa muutos', 'Anna kirjautumislinkki');
    await dialog(page).getByRole('button', { name: 'Tee linkki' }).click();
    const link = await dialog(page).getByRole('textbox', { name: 'Kirjautumislinkki' }).inputValue();
    await dialog(page).getByRole('button', { name: 'Sulje' }).click();
    await phone.goto(link);
    await says(phone, 'h1', NAME);
    await openMember(phone, people, PRINCIPAL);
    await phone.getByRole('button', { name: /^Korjaa tiedot\s*: Maija Majakka/ }).click();
    await dialog(phone).getByRole('textbox', { name: 'Sähköposti' }).fill('maija@example.org');
    await accessible(phone);
    await confirm(phone, 'Tallenna');
    await says(phone, '.facts', 'maija@example.org');
  });
  await step('the person’s details are removed, the seat and its history stay, and the sign-in ends', async () => {
    await openMember(page, people, PRINCIPAL);
    await page.getByRole('button', { name: /^Poista henkilötiedot\s*: Maija Majakka/ }).click();
    await says(page, '[role=dialog]', /Tämä jää.*Rehtori, Rantalan/s);
    await accessible(page);
    await confirm(page, 'Poista henkilötiedot');
    await says(page, '.facts', 'Poistettu henkilö');
    await says(page, '.page-head', /Rehtori.*Poistettu henkilö/s);
    await saysNoMore(page, 'main', /Maija|maija@|040 123/);
    await says(page, '.entry', /Henkilö poistettiin henkilörekisteristä\. Paikka jää näkyviin: Rehtori, Rantalan/);
    await absent(page.getByRole('button', { name: /^Korjaa tiedot/ }), 'an erased person could be corrected');
    await accessible(page);
    await page.goto(`${people}?asOf=2024-05-01`);
    await says(page, '.seat', /Rehtori.*Poistettu henkilö/s);
    await phone.goto(people);
    await says(phone, 'h1', 'Kirjaudu linkillä');
  });
}

async function corrections(page: Page, base: string, network: string): Promise<void> {
  const people = `${base}${network}/people`;
  await step('organisations merge, and the member is asked on whose behalf they go on', async () => {
    await page.goto(`${base}${network}/organisations`);
    await choose(page, 'Kirjaa organisaatiomuutos');
    await dialog(page).getByRole('group', { name: 'Päättyvät organisaatiot' }).getByRole('checkbox', { name: 'Koivulan kunta' }).check();
    await dialog(page).getByRole('group', { name: 'Jatkavat organisaatiot' }).getByRole('checkbox', { name: 'Rantalan kunta' }).check();
    await typeDay(dialog(page), 'Uuden järjestyksen ensimmäinen päivä', '1.1.2026');
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Kuntaliitos');
    await accessible(page);
    await confirm(page);
    await says(page, '.house-line', /Rantalan kunta.*Jatkaa: Koivulan kunta/s);
    await openMember(page, people, CURATOR);
    await says(page, '.noted', 'Taustaorganisaatio päättyi 1. tammikuuta 2026');
    await accessible(page);
    await choose(page, 'Kirjaa muutos', 'Vahvista taustaorganisaatio');
    await typeDay(dialog(page), 'Päivä', '15.1.2026');
    await confirm(page);
    await saysNoMore(page, '.noted', 'Taustaorganisaatio päättyi');
    await says(page, '.facts', 'Rantalan kunta');
  });
  await step('an entry is put on its right day, with a reason, and says so', async () => {
    await openMember(page, people, CURATOR);
    const joined = page.locator('.entry').filter({ hasText: 'Uusi jäsen: Kuraattori' });
    await joined.getByRole('button', { name: /Näytä tiedot/ }).click();
    await joined.getByRole('button', { name: 'Korjaa päivä' }).click();
    await accessible(page);
    await typeDay(dialog(page), 'Oikea päivä', '15.4.2024');
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Pöytäkirjassa on toinen päivä');
    await confirm(page);
    await says(page, '.entry', 'Siirretty päivälle 15.4.2024');
    await says(page, '.entry', 'Pöytäkirjassa on toinen päivä');
    await page.goto(`${people}?asOf=2024-04-10`);
    await says(page, '.page-head', '1 jäsen');
  });
  await step('an entry on which another rests is not withdrawn, and the page says why', async () => {
    await openMember(page, people, PRINCIPAL);
    const taken = page.locator('.entry').filter({ hasText: 'Ensimmäinen vuoro' });
    await taken.getByRole('button', { name: /Näytä tiedot/ }).click();
    await taken.getByRole('button', { name: 'Peru kirjaus' }).click();
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Väärä jäsen');
    await dialog(page).getByRole('button', { name: 'Peru kirjaus' }).click();
    await says(page, '[role=alert]', 'ristiriidassa toisen kirjauksen kanssa');
    await accessible(page);
    await dialog(page).getByRole('button', { name: 'Peruuta' }).click();
  });
  await step('an entry that should not be there is withdrawn, and stays readable', async () => {
    await openMember(page, people, CURATOR);
    const given = page.locator('.entry').filter({ hasText: 'Mukaan päättämään tuli' });
    await given.getByRole('button', { name: /Näytä tiedot/ }).click();
    await given.getByRole('button', { name: 'Peru kirjaus' }).click();
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Päätösvaltaa ei palautettu');
    await confirm(page, 'Peru kirjaus');
    await says(page, '.entry[data-state=withdrawn]', /Mukaan päättämään tuli.*Peruttu/s);
    await says(page, '.entry', 'Päätösvaltaa ei palautettu');
    await says(page, '.facts', 'Tarkkailija');
    await accessible(page);
  });
}

async function wholeNetwork(page: Page, base: string, network: string, phone: Page): Promise<void> {
  await step('its kind is assessed, and again, each with its day and reason', async () => {
    await page.goto(`${base}${network}/card`);
    await choose(page, 'Lisää arvio');
    await dialog(page).getByRole('radio', { name: 'Vapaasti kehittyvä' }).check();
    await typeDay(dialog(page), 'Päivä', '1.5.2024');
    await accessible(page);
    await confirm(page);
    await choose(page, 'Lisää arvio');
    await dialog(page).getByRole('radio', { name: 'Yhdessä johdettu' }).check();
    await typeDay(dialog(page), 'Päivä', '1.5.2025');
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Sovimme toimintatavoista');
    await confirm(page);
    await says(page, '.assessed[data-holds=true]', /Yhdessä johdettu.*Sovimme toimintatavoista/s);
    await says(page, '.assessed[data-holds=false]', /Vapaasti kehittyvä.*1\.5\.2024 – 1\.5\.2025/s);
    await accessible(page);
  });
  await step('its purpose is put into other words', async () => {
    await choose(page, 'Kirjaa muutos', 'Muotoile tarkoitus uudelleen');
    await dialog(page).getByRole('textbox', { name: 'Tarkoitus (suomi)' }).fill('Jokainen lapsi saa tukea lähellä kotia.');
    await dialog(page).getByRole('textbox', { name: /Tarkoitus \(ruotsi/ }).fill('Varje barn får stöd nära hemmet.');
    await confirm(page);
    await says(page, '.purpose', 'Jokainen lapsi saa tukea lähellä kotia.');
  });
  await step('another keeper of the record is named and gets a link, and can be released', async () => {
    await page.goto(`${base}${network}/keepers`);
    await absent(page.getByRole('button', { name: /^Vapauta/ }), 'the only keeper could be released');
    await choose(page, 'Nimeä ylläpitäjä');
    await dialog(page).getByRole('textbox', { name: 'Kenestä tulee ylläpitäjä?' }).fill('Kaisa Kirjaaja');
    await accessible(page);
    await dialog(page).getByRole('button', { name: 'Nimeä', exact: true }).click();
    const link = await dialog(page).getByRole('textbox', { name: 'Kirjautumislinkki' }).inputValue();
    await dialog(page).getByRole('button', { name: 'Sulje' }).click();
    await says(page, '.keeper-line', 'Kaisa Kirjaaja');
    await accessible(page);
    await phone.goto(link);
    await says(phone, 'h1', NAME);
    await phone.goto(`${base}${network}/keepers`);
    await phone.getByRole('button', { name: /^Vapauta tehtävästä\s*: Kaisa/ }).waitFor();
    await accessible(phone);
    await page.getByRole('button', { name: /^Vapauta tehtävästä\s*: Kaisa/ }).click();
    await confirm(page, 'Vapauta tehtävästä');
    await saysNoMore(page, '.keeper-line', 'Kaisa Kirjaaja');
  });
  await step('it is closed with a reason; its history stays and nothing more can be recorded', async () => {
    await page.goto(`${base}${network}/card`);
    await choose(page, 'Kirjaa muutos', 'Päätä verkosto');
    await dialog(page).getByRole('textbox', { name: 'Miksi?' }).fill('Työ jatkuu alueverkostossa');
    await accessible(page);
    await confirm(page);
    await says(page, '.noted', /Verkosto päättyi .*Sen historia säilyy/);
    await absent(page.getByRole('button', { name: 'Lisää arvio' }), 'a closed network could be assessed');
    await accessible(page);
    await page.goto(`${base}${network}/history`);
    await says(page, '.entry', 'Työ jatkuu alueverkostossa');
  });
}

/** A network of one's own from its first day to its last, through every dialog. */
export async function ownNetwork(browser: Browser, base: string, { page }: Window): Promise<void> {
  const { context, page: phone } = await openWindow(browser, PHONE);
  await step('a network of one’s own begins with its name, languages and days', async () => {
    await page.goto(`${base}/start`);
    await page.getByRole('button', { name: 'Aloita oma verkosto' }).click();
    await page.getByRole('checkbox', { name: 'ruotsi' }).check();
    await page.getByRole('textbox', { name: 'Nimi (suomi)' }).fill(NAME);
    await typeDay(page, 'Aloitteen päivä', '1.2.2024');
    await page.getByRole('switch', { name: 'Verkosto on jo perustettu' }).click();
    await typeDay(page, 'Perustamispäivä', '1.3.2024');
    await accessible(page);
    await page.getByRole('button', { name: 'Perusta verkosto' }).click();
    await says(page, 'h1', NAME);
    await accessible(page);
  });
  const network = new URL(page.url()).pathname;
  await members(page, base, network);
  await register(page, `${base}${network}/people`, phone);
  await corrections(page, base, network);
  await wholeNetwork(page, base, network, phone);
  await context.close();
}
