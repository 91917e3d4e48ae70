package fi.solmu.query.network;

import fi.solmu.eventstore.EventJson;
import fi.solmu.kernel.network.DataProtection;
import fi.solmu.query.CardCounts.Counts;
import fi.solmu.query.NetworkZones;
import fi.solmu.query.Question;
import fi.solmu.query.Rows;
import fi.solmu.query.Texts;
import fi.solmu.query.network.CardView.AssessmentView;
import fi.solmu.query.network.CardView.DataProtectionView;
import fi.solmu.query.network.CardView.GoverningBodyView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads networks' cards. */
@Component
final class CardTable implements NetworkZones {

    private static final JsonMapper JSON = EventJson.mapper();

    private final JdbcClient database;

    CardTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<UUID, ZoneId> zonesOf(Collection<UUID> networks) {
        Map<UUID, ZoneId> zones = new HashMap<>();
        database.sql("""
            select distinct on (network_id) network_id, time_zone from query_side.network_card
            where network_id = any(?::uuid[]) order by network_id, upper_inf(known) desc, lower(known) desc
            """).param((Object) networks.toArray(UUID[]::new)).query(row -> {
            zones.put(row.getObject("network_id", UUID.class), ZoneId.of(row.getString("time_zone")));
        });
        return zones;
    }

    /**
     * The cards of networks, each on a day of its own, without counts. On a day before a network was initiated the card is its first
     * one, cut down.
     */
    List<CardView> on(Map<UUID, LocalDate> days, @Nullable Instant knownAt) {
        List<CardView> cards = new ArrayList<>();
        database.sql("""
            select distinct on (card.network_id) card.*, asked.day, card.valid @> asked.day as there
            from unnest(:networks::uuid[], :days::date[]) asked (network_id, day)
            join query_side.network_card card on card.network_id = asked.network_id
            where %s
            order by card.network_id, card.valid @> asked.day desc, lower(card.valid)
            """.formatted(Rows.knownAt("card", knownAt)))
                .param("networks", days.keySet().toArray(UUID[]::new))
                .param("days", Rows.days(days.values()))
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    cards.add(row.getBoolean("there") ? card(row, knownAt) : notYetThere(row, knownAt));
                });
        return cards;
    }

    @Override
    public Map<UUID, Map<String, String>> atWork(Map<UUID, LocalDate> days) {
        Map<UUID, Map<String, String>> names = new HashMap<>();
        for (CardView card : on(days, null)) {
            if (card.closedOn() == null && !card.initiatedOn().isAfter(card.asOf())) {
                names.put(card.id(), card.name());
            }
        }
        return names;
    }

    Map<UUID, List<AssessmentView>> assessments(Collection<UUID> networks, @Nullable Instant knownAt) {
        Map<UUID, List<AssessmentView>> assessments = new HashMap<>();
        database.sql("""
            select * from query_side.network_assessment assessment
            where network_id = any(:networks::uuid[]) and %s
            order by happened_on, position
            """.formatted(Rows.knownAt("assessment", knownAt)))
                .param("networks", networks.toArray(UUID[]::new))
                .param("knownAt", Question.moment(knownAt))
                .query(row -> {
                    assessments
                            .computeIfAbsent(row.getObject("network_id", UUID.class), first -> new ArrayList<>())
                            .add(new AssessmentView(
                                    row.getObject("entry_id", UUID.class),
                                    row.getString("aspect"),
                                    row.getString("value"),
                                    row.getObject("happened_on", LocalDate.class),
                                    Texts.wording(row.getString("because"))));
                });
        return assessments;
    }

    private static CardView card(ResultSet row, @Nullable Instant knownAt) throws SQLException {
        return new CardView(
                row.getObject("network_id", UUID.class),
                row.getString("ref"),
                Texts.texts(row.getString("name")),
                Texts.wording(row.getString("purpose")),
                Texts.wording(row.getString("boundary")),
                row.getString("sector"),
                row.getString("time_zone"),
                Rows.texts(row, "languages"),
                row.getObject("initiated_on", LocalDate.class),
                row.getObject("founded_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                governingBody(row.getString("governing_body")),
                dataProtection(row.getString("data_protection")),
                row.getString("kind"),
                row.getString("governance_mode"),
                row.getString("lifecycle_stage"),
                Counts.NONE,
                List.of(),
                row.getObject("day", LocalDate.class),
                knownAt);
    }

    private static @Nullable GoverningBodyView governingBody(@Nullable String json) {
        return json == null ? null : GoverningBodyView.of(JSON.readValue(json, GoverningBody.class));
    }

    private static @Nullable DataProtectionView dataProtection(@Nullable String json) {
        return json == null ? null : DataProtectionView.of(JSON.readValue(json, DataProtection.class));
    }

    private static CardView notYetThere(ResultSet row, @Nullable Instant knownAt) throws SQLException {
        return new CardView(
                row.getObject("network_id", UUID.class),
                null,
                Texts.texts(row.getString("name")),
                null,
                null,
                null,
                row.getString("time_zone"),
                Rows.texts(row, "languages"),
                row.getObject("initiated_on", LocalDate.class),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Counts.NONE,
                List.of(),
                row.getObject("day", LocalDate.class),
                knownAt);
    }
}
