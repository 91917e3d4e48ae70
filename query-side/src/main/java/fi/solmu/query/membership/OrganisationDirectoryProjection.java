package fi.solmu.query.membership;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.query.CopyRows;
import fi.solmu.query.TemporalTable;
import fi.solmu.query.Texts;
import fi.solmu.query.TimelineRows;
import fi.solmu.query.ViewProjection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes which home organisations a network has on any day, and which of them continue others. */
@Component
final class OrganisationDirectoryProjection implements ViewProjection {

    static final String NAME = "organisation-directory";

    private static final TemporalTable<OrganisationOnDay> ORGANISATIONS = new TemporalTable<>(
            "organisation_directory",
            "organisation_id",
            List.of(
                    "entry_id",
                    "there",
                    "ref",
                    "name",
                    "type",
                    "sector",
                    "languages",
                    "since",
                    "until",
                    "continues",
                    "continued_by"),
            OrganisationDirectoryProjection::write);

    private final TimelineRows<OrganisationId, OrganisationEvent, OrganisationOnDay> organisations;

    OrganisationDirectoryProjection(RecordReader record) {
        this.organisations = new TimelineRows<>(
                OrganisationEvent.class,
                OrganisationDirectoryProjection::organisationsOf,
                OrganisationTimeline::new,
                ORGANISATIONS,
                record);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String view() {
        return "membership";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(OrganisationEvent.class);
    }

    @Override
    public List<String> tables() {
        return List.of("organisation_directory");
    }

    /** A succession is about several organisations at once, so the order matters within the network. */
    @Override
    public Identifier streamOf(Event event) {
        return event.networkId();
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        organisations.project(events, connection);
    }

    @Override
    public void forget() {
        organisations.forget();
    }

    private static Collection<OrganisationId> organisationsOf(OrganisationEvent event) {
        return switch (event) {
            case OrganisationEvent.OrganisationRegistered registered -> List.of(registered.organisationId());
            case OrganisationEvent.OrganisationRenamed renamed -> List.of(renamed.organisationId());
            case OrganisationEvent.OrganisationEnded ended -> List.of(ended.organisationId());
            case OrganisationEvent.OrganisationSucceeded succeeded -> {
                List<OrganisationId> all = new ArrayList<>(succeeded.from());
                succeeded.to().stream()
                        .filter(organisation -> !all.contains(organisation))
                        .forEach(all::add);
                yield all;
            }
            case OrganisationEvent.OrganisationEntryRedated redated -> redated.organisationIds();
            case OrganisationEvent.OrganisationEntryWithdrawn withdrawn -> withdrawn.organisationIds();
        };
    }

    private static void write(OrganisationOnDay organisation, CopyRows row) {
        row.id(organisation.entryId())
                .truth(organisation.there())
                .text(organisation.ref())
                .text(Texts.json(Objects.requireNonNull(organisation.name())))
                .text(organisation.type())
                .text(organisation.sector())
                .texts(organisation.languages())
                .day(organisation.since())
                .day(organisation.until())
                .ids(organisation.continues())
                .ids(organisation.continuedBy());
    }
}
