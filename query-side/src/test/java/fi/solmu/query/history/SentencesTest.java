package fi.solmu.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.Vocabulary;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SuccessionKind;
import fi.solmu.kernel.network.DataProtection;
import fi.solmu.kernel.network.GovernanceMode;
import fi.solmu.kernel.network.LifecycleStage;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.kernel.network.NetworkKind;
import fi.solmu.query.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every event is told in three languages, names untouched. */
class SentencesTest {

    static final NetworkId NETWORK = NetworkId.random();
    static final MemberId PRINCIPAL = MemberId.random();
    static final MemberId DOCTOR = MemberId.random();
    private static final OrganisationId SCHOOL = OrganisationId.random();
    static final OrganisationId HOSPITAL = OrganisationId.random();
    static final ProposalId SECOND = ProposalId.random();
    static final LocalDate DAY = LocalDate.of(2024, 5, 3);
    private static final Instant THEN = Instant.parse("2024-05-03T12:00:00Z");
    static final Wording WHY = Wording.of("fi", "Sovittiin yhdessä");

    private static final Labels LABELS = new Labels(
            Map.ofEntries(
                    Map.entry(NETWORK.value(), named("{\"fi\":\"Verkosto Majakka\",\"sv\":\"Nätverket Fyren\"}")),
                    Map.entry(
                            SCHOOL.value(), named("{\"fi\":\"Sairaalakoulu Majakka\",\"sv\":\"Sjukhusskolan Fyren\"}")),
                    Map.entry(HOSPITAL.value(), named("{\"fi\":\"Keskussairaala\"}")),
                    Map.entry(CalendarExamples.RING.value(), named("{\"fi\":\"Tapaamiset\"}")),
                    Map.entry(CycleExamples.FIRST.value(), named("{\"fi\":\"Nivelvaiheet kuntoon\"}")),
                    Map.entry(EvaluationExamples.SPRING.value(), named("{\"fi\":\"Kevään kysely\"}")),
                    Map.entry(EvaluationExamples.ACTION.value(), named("{\"fi\":\"Tiedonkulku\"}")),
                    Map.entry(EvaluationExamples.WAITING.value(), named("{\"fi\":\"Odotusaika\"}")),
                    Map.entry(EvaluationExamples.MODEL.value(), named("{\"fi\":\"Nivelvaiheen malli\"}")),
                    Map.entry(CycleExamples.ITEM.value(), named("{\"fi\":\"Haaste on kirjattu\"}")),
                    Map.entry(MeetingExamples.AUTUMN.value(), named("{\"fi\":\"Syksyn tapaaminen\"}")),
                    Map.entry(MeetingExamples.ITEM.value(), named("{\"fi\":\"Tavoite\"}")),
                    Map.entry(MeetingExamples.PROMISE.value(), named("{\"fi\":\"Kokoan luonnokset\"}")),
                    Map.entry(CalendarExamples.MEETING.value(), named("{\"fi\":\"Kevään tapaaminen\"}")),
                    Map.entry(
                            PRINCIPAL.value(),
                            seat("{\"fi\":\"Sairaalakoulun rehtori\",\"en\":\"Principal\"}", SCHOOL)),
                    Map.entry(DOCTOR.value(), seat("{\"fi\":\"Ylilääkäri\"}", HOSPITAL)),
                    Map.entry(
                            AgreementExamples.DECIDING.value(),
                            named("{\"fi\":\"Päätöksenteko\",\"en\":\"Decision-making\"}")),
                    Map.entry(SECOND.value(), List.of(new Labels.Label(DAY, null, null, 2, Instant.MIN, Instant.MAX)))),
            DAY,
            THEN);

    @Test
    void aNewMemberIsWelcomedByTitleAndOrganisation() {
        SeatEvent joined = new SeatEvent.MemberJoined(
                NETWORK,
                PRINCIPAL,
                LocalText.of("fi", "Sairaalakoulun rehtori"),
                SCHOOL,
                null,
                List.of("coordinator", "core-group", "tea-keeper"),
                true,
                null,
                null,
                DOCTOR,
                null,
                DAY);

        assertThat(Sentences.of(joined, LABELS))
                .containsEntry(
                        "fi",
                        "Uusi jäsen: Sairaalakoulun rehtori, Sairaalakoulu Majakka. Tehtävät verkostossa:"
                                + " verkostokoordinaattori, ydinryhmä ja tea-keeper."
                                + " Jatkaa työtä, jota teki: Ylilääkäri, Keskussairaala.")
                .containsEntry(
                        "sv",
                        "Ny medlem: Sairaalakoulun rehtori, Sjukhusskolan Fyren. Uppgifter i nätverket:"
                                + " nätverkskoordinator, kärngrupp och tea-keeper."
                                + " Fortsätter arbetet efter: Ylilääkäri, Keskussairaala.")
                .containsEntry(
                        "en",
                        "New member: Principal, Sairaalakoulu Majakka. Roles in the network: network coordinator,"
                                + " core group and tea-keeper. Continues the work of: Ylilääkäri, Keskussairaala.");
    }

    @Test
    void organisationsThatMergeAreNamedBeforeAndAfter() {
        OrganisationEvent merged = new OrganisationEvent.OrganisationSucceeded(
                NETWORK, SuccessionKind.MERGE_INTO, List.of(SCHOOL, HOSPITAL), List.of(HOSPITAL), null, DAY);

        assertThat(Sentences.of(merged, LABELS))
                .containsEntry(
                        "fi",
                        "Taustaorganisaatioita yhdistyi. Ennen: Sairaalakoulu Majakka ja Keskussairaala."
                                + " Nyt: Keskussairaala.")
                .containsEntry(
                        "sv",
                        "Bakgrundsorganisationer gick samman. Tidigare: Sjukhusskolan Fyren och Keskussairaala."
                                + " Nu: Keskussairaala.");
    }

    @Test
    void daysAreWrittenAsEachLanguageWritesThem() {
        Event redated = new NetworkEvent.NetworkEntryRedated(NETWORK, EntryId.random(), WHY, DAY);

        assertThat(Sentences.of(redated, LABELS))
                .containsEntry("fi", "Verkostoa koskevan merkinnän päivä korjattiin. Uusi päivä: 3.5.2024.")
                .containsEntry("sv", "Dagen för en anteckning om nätverket rättades. Ny dag: 3.5.2024.")
                .containsEntry("en", "The day of an entry about the network was corrected. New day: 3 May 2024.");
    }

    @Test
    void whatIsCalledIsCalledAsItWasOnThatDay() {
        UUID school = SCHOOL.value();
        Map<UUID, List<Labels.Label>> renamed = Map.of(
                school,
                List.of(
                        new Labels.Label(DAY.minusDays(9), "{\"fi\":\"Vanha koulu\"}", null, null, THEN, Instant.MAX),
                        new Labels.Label(
                                DAY, "{\"fi\":\"Uusi koulu\"}", null, null, THEN.plusSeconds(60), Instant.MAX)));

        assertThat(new Labels(renamed, DAY.minusDays(1), THEN.plusSeconds(90)).name(SCHOOL, "fi"))
                .isEqualTo("Vanha koulu");
        assertThat(new Labels(renamed, DAY, THEN.plusSeconds(90)).name(SCHOOL, "fi"))
                .isEqualTo("Uusi koulu");
        assertThat(new Labels(renamed, DAY, THEN).name(SCHOOL, "fi")).isEqualTo("Vanha koulu");
        assertThat(new Labels(renamed, DAY.minusDays(30), THEN).name(SCHOOL, "fi"))
                .isEqualTo("Vanha koulu");
    }

    @Test
    void everyEventHasWordsInEveryLanguage() {
        Set<Class<?>> told = new HashSet<>();
        Stream.of(
                        examples(),
                        AgreementExamples.all(),
                        CalendarExamples.all(),
                        MeetingExamples.all(),
                        CycleExamples.all(),
                        EvaluationExamples.all())
                .flatMap(each -> each)
                .forEach(event -> {
                    told.add(event.getClass());
                    Map<String, String> sentences = Sentences.of(event, LABELS);
                    assertThat(sentences.keySet()).containsExactly("en", "fi", "sv");
                    assertThat(sentences.values()).as(event.toString()).allSatisfy(sentence -> {
                        assertThat(sentence)
                                .isNotBlank()
                                .doesNotContain("{", "}", "null", "–,", "  ")
                                .matches(".*[.”“]$");
                    });
                    assertThat(sentences.get("fi")).isNotEqualTo(sentences.get("sv"));
                    assertThat(sentences.get("en")).isNotEqualTo(sentences.get("sv"));
                });
        assertThat(told)
                .containsAll(Vocabulary.EVENTS.stream()
                        .flatMap(SentencesTest::records)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyWordIsThereInEveryLanguage() {
        Set<String> keys = keys("fi");
        assertThat(keys("sv")).isEqualTo(keys);
        assertThat(keys("en")).isEqualTo(keys);
        for (Enum<?> value : values()) {
            String vocabulary = switch (value) {
                case NetworkKind _ -> "kind";
                case GovernanceMode _ -> "governance-mode";
                default -> "lifecycle-stage";
            };
            assertThat(keys).contains(vocabulary + "." + Words.spell(value));
        }
    }

    private static Stream<Class<?>> records(Class<?> events) {
        Class<?>[] permitted = events.getPermittedSubclasses();
        return permitted == null ? Stream.of(events) : Arrays.stream(permitted).flatMap(SentencesTest::records);
    }

    @Test
    void aPositionTellsWhoStoodWhereOnWhichVersion() {
        Event consented = new ProposalEvent.PositionTaken(
                NETWORK, AgreementExamples.DECIDING, SECOND, PRINCIPAL, Stance.CONSENT, 1, null, DAY);

        assertThat(Sentences.of(consented, LABELS))
                .containsEntry(
                        "fi",
                        "Suostui: Sairaalakoulun rehtori, Sairaalakoulu Majakka. Päätösehdotus: Päätöksenteko, versio 2.")
                .containsEntry(
                        "en", "Consented: Principal, Sairaalakoulu Majakka. Proposal: Decision-making, version 2.");
    }

    @Test
    void anAdoptionOverAnOpenObjectionSaysSo() {
        assertThat(Sentences.of(AgreementExamples.adopted(1, List.of(Shortfall.OPEN_OBJECTIONS)), LABELS))
                .containsEntry(
                        "en",
                        "Adopted: Decision-making, version 2. Objections left unresolved: 1."
                                + " The rule that had been stated would have wanted more.");
        assertThat(Sentences.of(AgreementExamples.adopted(0, List.of()), LABELS))
                .containsEntry("en", "Adopted: Decision-making, version 2.");
    }

    private static List<Enum<?>> values() {
        return Stream.<Enum<?>[]>of(NetworkKind.values(), GovernanceMode.values(), LifecycleStage.values())
                .<Enum<?>>flatMap(Arrays::stream)
                .toList();
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle("fi.solmu.query.history.sentences", Locale.of(language))
                .keySet();
    }

    private static Stream<Event> examples() {
        LocalText text = LocalText.of("fi", "Nimi");
        EntryId entry = EntryId.random();
        return Stream.of(
                new NetworkEvent.NetworkInitiated(
                        NETWORK, text, WHY, null, null, "Europe/Helsinki", List.of("fi"), null, DAY),
                new NetworkEvent.NetworkFounded(NETWORK, PRINCIPAL, DAY),
                new NetworkEvent.NetworkFounded(NETWORK, null, DAY),
                new NetworkEvent.NetworkRenamed(NETWORK, text, null, DAY),
                new NetworkEvent.PurposeRestated(NETWORK, WHY, null, DAY),
                new NetworkEvent.BoundaryRedrawn(NETWORK, WHY, null, DAY),
                new NetworkEvent.GoverningBodyNamed(NETWORK, text, List.of(PRINCIPAL, DOCTOR), WHY, DAY),
                new NetworkEvent.GoverningBodyNamed(NETWORK, text, List.of(), null, DAY),
                new NetworkEvent.DataProtectionStated(
                        NETWORK, new DataProtection(WHY, List.of(WHY), WHY, 10), null, DAY),
                new NetworkEvent.KindAssessed(NETWORK, NetworkKind.FREELY_EVOLVING, null, DAY),
                new NetworkEvent.GovernanceModeAssessed(NETWORK, GovernanceMode.LEAD_ORGANISATION, null, DAY),
                new NetworkEvent.LifecycleStageAssessed(NETWORK, LifecycleStage.DECLINE, null, DAY),
                new NetworkEvent.NetworkClosed(NETWORK, WHY, DAY),
                new NetworkEvent.NetworkEntryRedated(NETWORK, entry, WHY, DAY),
                new NetworkEvent.NetworkEntryWithdrawn(NETWORK, entry, WHY),
                new OrganisationEvent.OrganisationRegistered(NETWORK, SCHOOL, text, null, null, List.of(), null, DAY),
                new OrganisationEvent.OrganisationRenamed(NETWORK, SCHOOL, text, null, DAY),
                new OrganisationEvent.OrganisationEnded(NETWORK, SCHOOL, null, DAY),
                new OrganisationEvent.OrganisationSucceeded(
                        NETWORK, SuccessionKind.SPLIT, List.of(SCHOOL), List.of(HOSPITAL), null, DAY),
                new OrganisationEvent.OrganisationSucceeded(
                        NETWORK, SuccessionKind.MERGE_INTO, List.of(SCHOOL), List.of(HOSPITAL), null, DAY),
                new OrganisationEvent.OrganisationEntryRedated(NETWORK, List.of(SCHOOL), entry, WHY, DAY),
                new OrganisationEvent.OrganisationEntryWithdrawn(NETWORK, List.of(SCHOOL), entry, WHY),
                new SeatEvent.MemberInvited(NETWORK, PRINCIPAL, text, SCHOOL, null, DOCTOR, null, DAY),
                new SeatEvent.InvitationAccepted(NETWORK, PRINCIPAL, DAY),
                new SeatEvent.InvitationDeclined(NETWORK, PRINCIPAL, null, WHY, DAY),
                new SeatEvent.MemberJoined(
                        NETWORK, PRINCIPAL, text, SCHOOL, null, List.of(), false, null, null, null, null, DAY),
                new SeatEvent.RoleTaken(NETWORK, PRINCIPAL, "host", DOCTOR, null, DAY),
                new SeatEvent.RoleLaidDown(NETWORK, PRINCIPAL, "chair", DOCTOR, null, DAY),
                new SeatEvent.DeputyNamed(NETWORK, PRINCIPAL, text, null, DAY),
                new SeatEvent.DeputyReleased(NETWORK, PRINCIPAL, DAY),
                new SeatEvent.SayChanged(NETWORK, PRINCIPAL, true, null, DAY),
                new SeatEvent.SayChanged(NETWORK, PRINCIPAL, false, null, DAY),
                new SeatEvent.TitleChanged(NETWORK, PRINCIPAL, text, DAY),
                new SeatEvent.SeatHandedOver(NETWORK, PRINCIPAL, null, PersonId.random(), null, DAY),
                new SeatEvent.SeatHandedOver(NETWORK, PRINCIPAL, PersonId.random(), null, null, DAY),
                new SeatEvent.HomeOrganisationChanged(NETWORK, PRINCIPAL, HOSPITAL, null, DAY),
                new SeatEvent.ConfirmationAsked(NETWORK, PRINCIPAL, List.of(SCHOOL, HOSPITAL), entry, DAY),
                new SeatEvent.SeatConfirmed(NETWORK, PRINCIPAL, HOSPITAL, DAY),
                new SeatEvent.MemberLeft(NETWORK, PRINCIPAL, null, WHY, DAY),
                new SeatEvent.MemberReturned(NETWORK, PRINCIPAL, SCHOOL, null, List.of("host"), null, DAY),
                new SeatEvent.SeatEntryRedated(NETWORK, PRINCIPAL, List.of(), entry, WHY, DAY),
                new SeatEvent.SeatEntryWithdrawn(NETWORK, PRINCIPAL, List.of(), entry, WHY),
                new AccessEvent.KeeperNamed(NETWORK, AccountId.random(), PRINCIPAL),
                new AccessEvent.KeeperNamed(NETWORK, AccountId.random(), null),
                new AccessEvent.KeeperReleased(NETWORK, AccountId.random()),
                new AccessEvent.SeatLinked(NETWORK, PRINCIPAL, AccountId.random(), entry),
                new AccessEvent.PersonErased(NETWORK, PersonId.random(), List.of(PRINCIPAL)),
                new AccessEvent.SeatUnlinked(NETWORK, PRINCIPAL, AccountId.random()));
    }

    private static List<Labels.Label> named(String name) {
        return List.of(new Labels.Label(DAY, name, null, null, Instant.MIN, Instant.MAX));
    }

    private static List<Labels.Label> seat(String title, OrganisationId organisation) {
        return List.of(new Labels.Label(DAY, title, organisation.value(), null, Instant.MIN, Instant.MAX));
    }
}
