package fi.solmu.query.network;

import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.query.CopyRows;
import fi.solmu.query.EntryRows;
import fi.solmu.query.TemporalTable;
import fi.solmu.query.Texts;
import fi.solmu.query.TimelineRows;
import fi.solmu.query.ViewProjection;
import fi.solmu.query.Words;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a network is on any day, and what it was held to be. */
@Component
class NetworkCardProjection implements ViewProjection {

    static final String NAME = "network-card";

    private static final TemporalTable<NetworkOnDay> CARDS = new TemporalTable<>(
            "network_card",
            "network_id",
            List.of(
                    "entry_id",
                    "ref",
                    "name",
                    "purpose",
                    "boundary",
                    "sector",
                    "time_zone",
                    "languages",
                    "initiated_on",
                    "founded_on",
                    "closed_on",
                    "governing_body",
                    "data_protection",
                    "kind",
                    "governance_mode",
                    "lifecycle_stage"),
            NetworkCardProjection::write);

    private static final EntryRows ASSESSMENTS = new EntryRows(
            "network_assessment", "network_id", List.of("aspect", "value", "because"), EntryRows.Withdrawn.GONE);

    private static final JsonMapper JSON = EventJson.mapper();

    private static final NetworkTimeline TIMELINE = new NetworkTimeline();

    private final TimelineRows<NetworkId, NetworkEvent, NetworkOnDay> cards;

    NetworkCardProjection(RecordReader record) {
        this.cards = new TimelineRows<>(
                NetworkEvent.class, event -> List.of(event.networkId()), network -> TIMELINE, CARDS, record);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String view() {
        return "network";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(NetworkEvent.class);
    }

    @Override
    public List<String> tables() {
        return List.of("network_card", "network_assessment");
    }

    @Override
    public Identifier streamOf(Event event) {
        return event.networkId();
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        cards.project(events, connection);
        try (EntryRows.Changes changes = ASSESSMENTS.changes(connection)) {
            for (RecordedEvent recorded : events) {
                assess(recorded, changes);
            }
            changes.complete();
        }
    }

    @Override
    public void forget() {
        cards.forget();
    }

    private static void assess(RecordedEvent recorded, EntryRows.Changes changes) throws SQLException {
        switch ((NetworkEvent) recorded.event()) {
            case NetworkEvent.KindAssessed assessed ->
                assess(recorded, "kind", assessed.kind(), assessed.because(), assessed.on(), changes);
            case NetworkEvent.GovernanceModeAssessed assessed ->
                assess(recorded, "governance-mode", assessed.mode(), assessed.because(), assessed.on(), changes);
            case NetworkEvent.LifecycleStageAssessed assessed ->
                assess(recorded, "lifecycle-stage", assessed.stage(), assessed.because(), assessed.on(), changes);
            case NetworkEvent.NetworkEntryRedated redated ->
                changes.redated(recorded, List.of(redated.networkId()), redated.entryId(), redated.on());
            case NetworkEvent.NetworkEntryWithdrawn withdrawn ->
                changes.withdrawn(recorded, List.of(withdrawn.networkId()), withdrawn.entryId());
            case NetworkEvent.NetworkInitiated _,
                    NetworkEvent.NetworkFounded _,
                    NetworkEvent.NetworkRenamed _,
                    NetworkEvent.PurposeRestated _,
                    NetworkEvent.BoundaryRedrawn _,
                    NetworkEvent.GoverningBodyNamed _,
                    NetworkEvent.DataProtectionStated _,
                    NetworkEvent.NetworkClosed _ -> {}
        }
    }

    private static void assess(
            RecordedEvent recorded,
            String aspect,
            Enum<?> value,
            @Nullable Wording because,
            LocalDate on,
            EntryRows.Changes changes)
            throws SQLException {
        changes.entry(recorded, recorded.event().networkId(), on)
                .text(aspect)
                .text(Words.spell(value))
                .text(Texts.json(because));
    }

    private static void write(NetworkOnDay network, CopyRows row) {
        LocalText name = Objects.requireNonNull(network.name());
        row.id(network.entryId())
                .text(network.ref())
                .text(Texts.json(name))
                .text(Texts.json(network.purpose()))
                .text(Texts.json(network.boundary()))
                .text(network.sector())
                .text(network.timeZone())
                .texts(network.languages())
                .day(network.initiatedOn())
                .day(network.foundedOn())
                .day(network.closedOn())
                .text(json(network.governingBody()))
                .text(json(network.dataProtection()))
                .text(spell(network.kind()))
                .text(spell(network.governanceMode()))
                .text(spell(network.lifecycleStage()));
    }

    private static @Nullable String json(@Nullable Record stated) {
        return stated == null ? null : JSON.writeValueAsString(stated);
    }

    private static @Nullable String spell(@Nullable Enum<?> value) {
        return value == null ? null : Words.spell(value);
    }
}
