package fi.solmu.query;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SuccessionKind;
import fi.solmu.kernel.network.DataProtection;
import fi.solmu.kernel.network.GovernanceMode;
import fi.solmu.kernel.network.LifecycleStage;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.kernel.network.NetworkKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up histories: mostly in order, with late entries, redatings, withdrawals, and now and then what no decision would allow. */
public final class RandomHistory {

    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private static final List<String> ROLES =
            List.of("coordinator", "chair", "facilitator", "host", "core-group", "steering-group", "contact-person");

    private final Random random;
    private final RecordInMemory record;
    private final List<Network> networks = new ArrayList<>();

    /** What has been made up about one network. */
    public final class Network {
        public final NetworkId id = NetworkId.random();
        public final List<MemberId> members = new ArrayList<>();
        public final List<OrganisationId> organisations = new ArrayList<>();
        private final List<RecordedEvent> correctable = new ArrayList<>();
        private LocalDate today = FIRST_DAY.plusDays(random.nextInt(5));
    }

    public RandomHistory(long seed, RecordInMemory record) {
        this.random = new Random(seed);
        this.record = record;
    }

    public List<Network> networks() {
        return networks;
    }

    public Network begin(AccountId keeper) {
        Network network = new Network();
        networks.add(network);
        record(
                network,
                new NetworkEvent.NetworkInitiated(
                        network.id,
                        text("Verkosto"),
                        wording(),
                        null,
                        "education",
                        "Europe/Helsinki",
                        List.of("fi", "sv"),
                        null,
                        network.today));
        record(network, new AccessEvent.KeeperNamed(network.id, keeper, null));
        register(network);
        return network;
    }

    /** One more event in some network. */
    public void goOn() {
        record.later(random.nextInt(100_000));
        Network network = networks.get(random.nextInt(networks.size()));
        network.today = network.today.plusDays(random.nextInt(4));
        int turn = random.nextInt(100);
        if (turn < 3) {
            aboutTheNetwork(network);
        } else if (turn < 8) {
            aboutOrganisations(network);
        } else if (turn < 11) {
            correct(network);
        } else if (turn < 36 || network.members.isEmpty()) {
            newSeat(network);
        } else {
            aboutASeat(network, network.members.get(random.nextInt(network.members.size())));
        }
    }

    /** One more event about a network itself, or a correction. */
    public void goOn(Network network) {
        record.later(random.nextInt(100_000));
        network.today = network.today.plusDays(random.nextInt(4));
        if (random.nextInt(5) == 0) {
            correct(network);
        } else {
            aboutTheNetwork(network);
        }
    }

    private void aboutTheNetwork(Network network) {
        NetworkId id = network.id;
        LocalDate on = day(network);
        record(
                network,
                switch (random.nextInt(10)) {
                    case 0 -> new NetworkEvent.NetworkFounded(id, null, on);
                    case 1 -> new NetworkEvent.NetworkRenamed(id, text("Uusi nimi"), null, on);
                    case 2 -> new NetworkEvent.PurposeRestated(id, wording(), null, on);
                    case 3 -> new NetworkEvent.BoundaryRedrawn(id, wording(), wording(), on);
                    case 4 -> new NetworkEvent.KindAssessed(id, any(NetworkKind.values()), wording(), on);
                    case 5 -> new NetworkEvent.GovernanceModeAssessed(id, any(GovernanceMode.values()), null, on);
                    case 6 -> new NetworkEvent.LifecycleStageAssessed(id, any(LifecycleStage.values()), wording(), on);
                    case 7 -> new NetworkEvent.GoverningBodyNamed(id, text("Ryhmä"), someMembers(network), null, on);
                    case 8 ->
                        new NetworkEvent.DataProtectionStated(
                                id,
                                new DataProtection(
                                        wording(), List.of(wording(), wording()), wording(), random.nextInt(20)),
                                wording(),
                                on);
                    default -> new NetworkEvent.NetworkClosed(id, wording(), on);
                });
    }

    private List<MemberId> someMembers(Network network) {
        return network.members.stream().filter(_ -> random.nextBoolean()).toList();
    }

    private void aboutOrganisations(Network network) {
        NetworkId id = network.id;
        LocalDate on = day(network);
        OrganisationId organisation = any(network.organisations);
        switch (random.nextInt(6)) {
            case 0 ->
                record(network, new OrganisationEvent.OrganisationRenamed(id, organisation, text("Nimi"), null, on));
            case 1 -> record(network, new OrganisationEvent.OrganisationEnded(id, organisation, wording(), on));
            case 2 -> {
                OrganisationId to = random.nextBoolean() ? register(network) : any(network.organisations);
                record(
                        network,
                        new OrganisationEvent.OrganisationSucceeded(
                                id, SuccessionKind.MERGE_INTO, List.of(organisation), List.of(to), null, on));
            }
            default -> register(network);
        }
    }

    private OrganisationId register(Network network) {
        OrganisationId organisation = OrganisationId.random();
        network.organisations.add(organisation);
        record(
                network,
                new OrganisationEvent.OrganisationRegistered(
                        network.id,
                        organisation,
                        text("Järjestö"),
                        "ngo",
                        "civil-society",
                        List.of("fi"),
                        null,
                        day(network)));
        return organisation;
    }

    private void newSeat(Network network) {
        MemberId member = MemberId.random();
        @Nullable MemberId other = network.members.isEmpty() ? null : any(network.members);
        network.members.add(member);
        LocalDate on = day(network);
        if (random.nextBoolean()) {
            record(
                    network,
                    new SeatEvent.MemberInvited(
                            network.id, member, text("Rehtori"), any(network.organisations), null, other, null, on));
        } else {
            record(network, join(network, member, other, on));
        }
    }

    private SeatEvent join(Network network, MemberId member, @Nullable MemberId from, LocalDate on) {
        return new SeatEvent.MemberJoined(
                network.id,
                member,
                text("Erityisopettaja"),
                any(network.organisations),
                null,
                random.nextBoolean() ? List.of() : List.of(any(ROLES)),
                random.nextInt(8) > 0,
                random.nextInt(60),
                null,
                random.nextInt(10) == 0 ? from : null,
                null,
                on);
    }

    private void aboutASeat(Network network, MemberId member) {
        NetworkId id = network.id;
        LocalDate on = day(network);
        record(
                network,
                switch (random.nextInt(20)) {
                    case 0, 1 -> new SeatEvent.InvitationAccepted(id, member, on);
                    case 2 -> new SeatEvent.InvitationDeclined(id, member, null, wording(), on);
                    case 3, 4, 5 -> join(network, member, null, on);
                    case 6, 7, 8 -> new SeatEvent.RoleTaken(id, member, any(ROLES), any(network.members), null, on);
                    case 9 -> new SeatEvent.RoleLaidDown(id, member, any(ROLES), null, wording(), on);
                    case 10 -> new SeatEvent.DeputyNamed(id, member, text("Varahenkilö"), null, on);
                    case 11 -> new SeatEvent.DeputyReleased(id, member, on);
                    case 12 -> new SeatEvent.SayChanged(id, member, random.nextBoolean(), null, on);
                    case 13 -> new SeatEvent.TitleChanged(id, member, text("Johtaja"), on);
                    case 14 -> new SeatEvent.SeatHandedOver(id, member, null, PersonId.random(), null, on);
                    case 15 -> new SeatEvent.HomeOrganisationChanged(id, member, any(network.organisations), null, on);
                    case 16 ->
                        new SeatEvent.ConfirmationAsked(
                                id, member, List.of(any(network.organisations)), EntryId.random(), on);
                    case 17 -> new SeatEvent.SeatConfirmed(id, member, any(network.organisations), on);
                    case 18 -> new SeatEvent.MemberLeft(id, member, null, wording(), on);
                    default ->
                        new SeatEvent.MemberReturned(
                                id,
                                member,
                                any(network.organisations),
                                PersonId.random(),
                                List.of(any(ROLES)),
                                null,
                                on);
                });
    }

    private void correct(Network network) {
        RecordedEvent wrong = any(network.correctable);
        boolean redate = random.nextBoolean();
        NetworkId id = network.id;
        LocalDate on = day(network);
        record(
                network,
                switch (wrong.event()) {
                    case SeatEvent seat ->
                        redate
                                ? new SeatEvent.SeatEntryRedated(
                                        id, seat.memberId(), List.of(), wrong.id(), wording(), on)
                                : new SeatEvent.SeatEntryWithdrawn(
                                        id, seat.memberId(), List.of(), wrong.id(), wording());
                    case OrganisationEvent organisation ->
                        redate
                                ? new OrganisationEvent.OrganisationEntryRedated(
                                        id, organisationsOf(organisation), wrong.id(), wording(), on)
                                : new OrganisationEvent.OrganisationEntryWithdrawn(
                                        id, organisationsOf(organisation), wrong.id(), wording());
                    default ->
                        redate || wrong.event() instanceof NetworkEvent.NetworkInitiated
                                ? new NetworkEvent.NetworkEntryRedated(id, wrong.id(), wording(), on)
                                : new NetworkEvent.NetworkEntryWithdrawn(id, wrong.id(), wording());
                });
    }

    private static List<OrganisationId> organisationsOf(OrganisationEvent event) {
        return switch (event) {
            case OrganisationEvent.OrganisationRegistered e -> List.of(e.organisationId());
            case OrganisationEvent.OrganisationRenamed e -> List.of(e.organisationId());
            case OrganisationEvent.OrganisationEnded e -> List.of(e.organisationId());
            case OrganisationEvent.OrganisationSucceeded e -> {
                List<OrganisationId> all = new ArrayList<>(e.from());
                all.addAll(e.to());
                yield all;
            }
            case OrganisationEvent.OrganisationEntryRedated e -> e.organisationIds();
            case OrganisationEvent.OrganisationEntryWithdrawn e -> e.organisationIds();
        };
    }

    private void record(Network network, Event event) {
        RecordedEvent recorded =
                record.record(event, Map.of("account", AccountId.random().toString()));
        if (event instanceof DatedEvent && !(event instanceof Correction)) {
            network.correctable.add(recorded);
        }
    }

    /** Mostly today, now and then weeks ago. */
    private LocalDate day(Network network) {
        return random.nextInt(6) > 0 ? network.today : network.today.minusDays(random.nextInt(40));
    }

    private LocalText text(String start) {
        String text = start + " " + random.nextInt(1_000);
        return random.nextBoolean()
                ? LocalText.of("fi", text)
                : new LocalText(Map.of("fi", text + " \"ä\"", "sv", text + " på svenska"));
    }

    private Wording wording() {
        return Wording.of("fi", "Perustelu " + random.nextInt(1_000));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
