package fi.solmu.kernel.cycle;

import static fi.solmu.kernel.cycle.Phase.AGREEING;
import static fi.solmu.kernel.cycle.Phase.ASSEMBLING;
import static fi.solmu.kernel.cycle.Phase.EVALUATING;
import static fi.solmu.kernel.cycle.Phase.PROGRESSING;

import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.LocalText;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there is to look at in each phase as long as a network has not agreed on lists of its own. */
public final class StandardChecklist {

    private static final Map<Phase, List<ChecklistItem>> ITEMS = new EnumMap<>(Map.of(
            ASSEMBLING,
            List.of(
                    item(
                            "five-questions",
                            Sign.QUESTIONS_ANSWERED,
                            "Viiteen kysymykseen on ensimmäiset vastaukset",
                            "De fem frågorna har fått sina första svar",
                            "The five questions have their first answers"),
                    item(
                            "map",
                            null,
                            "Verkostokarttaa on piirtänyt muukin kuin koordinaattori",
                            "Någon utöver koordinatorn har ritat på nätverkskartan",
                            "Someone besides the coordinator has drawn the network map"),
                    item(
                            "sectors",
                            Sign.SECTORS_PRESENT,
                            "Mukana on toimijoita ainakin kolmelta toimialalta",
                            "Aktörer från minst tre sektorer är med",
                            "Actors from at least three sectors are with us"),
                    item(
                            "invitations",
                            Sign.INVITATIONS_ANSWERED,
                            "Puuttuvat toimijat on kutsuttu, ja he ovat vastanneet",
                            "De aktörer som saknades har bjudits in och svarat",
                            "Whoever was missing has been invited and has answered"),
                    item(
                            "plan",
                            null,
                            "Alustava suunnitelma on esitelty kaikille",
                            "En preliminär plan har visats för alla",
                            "A first plan has been shown to everyone"),
                    item(
                            "kind",
                            Sign.KIND_ASSESSED,
                            "Olemme arvioineet, millainen verkosto tämä on ja miten sitä johdetaan",
                            "Vi har bedömt hurdant nätverket är och hur det leds",
                            "We have assessed what kind of network this is and how it is led"),
                    assessed(ASSEMBLING)),
            AGREEING,
            List.of(
                    item(
                            "decisions",
                            Sign.DECISION_MAKING_AGREED,
                            "Ensin on sovittu, miten päätökset tehdään",
                            "Först har vi kommit överens om hur beslut fattas",
                            "How we decide was agreed first"),
                    item(
                            "goal",
                            Sign.GOAL_ADOPTED,
                            "Yhteinen tavoite on hyväksytty",
                            "Ett gemensamt mål är godkänt",
                            "A common goal has been adopted"),
                    item(
                            "headings",
                            Sign.HEADINGS_ANSWERED,
                            "Toimintatavoista on sovittu, tai kohta on jätetty tietoisesti avoimeksi",
                            "Arbetssätten är överenskomna, eller medvetet lämnade öppna",
                            "The practices are agreed, or left open on purpose"),
                    item(
                            "actors",
                            null,
                            "Toimijajoukkoa on katsottu uudelleen",
                            "Vi har sett över vilka som är med",
                            "We have looked again at who is with us"),
                    item(
                            "home-organisations",
                            null,
                            "Taustaorganisaatiot tietävät, mistä on sovittu",
                            "Bakgrundsorganisationerna vet vad vi har kommit överens om",
                            "The home organisations know what was agreed"),
                    assessed(AGREEING)),
            PROGRESSING,
            List.of(
                    item(
                            "meetings",
                            Sign.MEETINGS_HELD,
                            "Olemme kokoontuneet niin kuin sovittiin",
                            "Vi har träffats så som vi kom överens om",
                            "We have met as we agreed"),
                    item(
                            "experiment",
                            null,
                            "Ainakin yksi yhteinen kokeilu tai tuotos on valmis",
                            "Minst ett gemensamt försök eller resultat är klart",
                            "At least one joint experiment or product is done"),
                    item(
                            "promises",
                            Sign.PROMISES_KEPT,
                            "Lupaukset on pidetty",
                            "Löftena har hållits",
                            "Promises have been kept"),
                    item(
                            "information",
                            Sign.MINUTES_PUBLISHED,
                            "Tieto on kulkenut: muistiot on julkaistu",
                            "Informationen har nått alla: anteckningarna är publicerade",
                            "Word has got round: minutes are published"),
                    item(
                            "ties",
                            null,
                            "Yhteydet ovat syventyneet siellä, missä niin toivottiin",
                            "Banden har fördjupats där vi önskade det",
                            "Ties have deepened where we wanted them to"),
                    assessed(PROGRESSING)),
            EVALUATING,
            List.of(
                    item(
                            "impact",
                            null,
                            "Vaikutukset on arvioitu yhdessä",
                            "Effekterna har utvärderats tillsammans",
                            "Impact has been evaluated together"),
                    item(
                            "results",
                            null,
                            "Tulokset on näytetty kaikille",
                            "Resultaten har visats för alla",
                            "The results have been shown to everyone"),
                    item(
                            "dissemination",
                            null,
                            "On sovittu, kuka vie tuloksia eteenpäin",
                            "Det är överenskommet vem som sprider resultaten",
                            "It is agreed who spreads the results"),
                    item(
                            "practices",
                            Sign.PRACTICES_REVIEWED,
                            "Toimintatavat on käyty läpi: mikä jää, mikä muuttuu, mikä päättyy",
                            "Arbetssätten är genomgångna: vad består, vad ändras, vad upphör",
                            "The practices were gone through: what stays, what changes, what ends"),
                    item(
                            "next-questions",
                            null,
                            "Viittä kysymystä on mietitty seuraavaa sykliä varten",
                            "De fem frågorna har begrundats inför nästa cykel",
                            "The five questions were thought over for the next cycle"),
                    assessed(EVALUATING))));

    private StandardChecklist() {}

    public static List<ChecklistItem> of(Phase phase) {
        return ITEMS.getOrDefault(phase, List.of());
    }

    private static ChecklistItem assessed(Phase phase) {
        return item(
                "phase-" + phase.number() + "-assessed",
                Sign.PHASE_ASSESSED,
                "Vaiheen onnistumista on arvioitu yhdessä",
                "Vi har bedömt tillsammans hur fasen lyckades",
                "We have assessed together how the phase succeeded");
    }

    private static ChecklistItem item(String key, @Nullable Sign sign, String finnish, String swedish, String english) {
        UUID id = UUID.nameUUIDFromBytes(("standard-checklist/" + key).getBytes(StandardCharsets.UTF_8));
        return new ChecklistItem(
                new ChecklistItemId(id), new LocalText(Map.of("fi", finnish, "sv", swedish, "en", english)), sign);
    }
}
