package fi.solmu.query.membership;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.query.CopyRows;
import fi.solmu.query.TemporalTable;
import fi.solmu.query.Texts;
import fi.solmu.query.TimelineRows;
import fi.solmu.query.ViewProjection;
import fi.solmu.query.Words;
import fi.solmu.query.membership.SeatOnDay.Confirmation;
import fi.solmu.query.membership.SeatOnDay.Deputy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes who holds which seat, for which organisation and in which roles, on any day. */
@Component
final class MemberDirectoryProjection implements ViewProjection {

    static final String NAME = "member-directory";

    private static final TemporalTable<SeatOnDay> SEATS = new TemporalTable<>(
            "member_directory",
            "member_id",
            List.of(
                    "entry_id",
                    "state",
                    "ref",
                    "title",
                    "organisation_id",
                    "roles",
                    "has_say",
                    "person_id",
                    "held_through",
                    "deputy_title",
                    "deputy_person_id",
                    "invited_on",
                    "joined_on",
                    "binds_since",
                    "left_on",
                    "left_because",
                    "pledged_days_per_year",
                    "work_time_percent",
                    "continues_from",
                    "confirm_for",
                    "confirmation_asked_on"),
            MemberDirectoryProjection::write);
    private static final SeatTimeline TIMELINE = new SeatTimeline();

    private final TimelineRows<MemberId, SeatEvent, SeatOnDay> seats;

    MemberDirectoryProjection(RecordReader record) {
        this.seats = new TimelineRows<>(
                SeatEvent.class, event -> List.of(event.memberId()), member -> TIMELINE, SEATS, record);
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
        return Set.of(SeatEvent.class);
    }

    @Override
    public List<String> tables() {
        return List.of("member_directory");
    }

    @Override
    public Identifier streamOf(Event event) {
        return ((SeatEvent) event).memberId();
    }

    @Override
    public void project(List<RecordedEvent> events, Connection connection) throws SQLException {
        seats.project(events, connection);
    }

    @Override
    public void forget() {
        seats.forget();
    }

    private static void write(SeatOnDay seat, CopyRows row) {
        Deputy deputy = seat.deputy();
        Confirmation asked = seat.confirmationAsked();
        row.id(seat.entryId())
                .text(Words.spell(seat.standing()))
                .text(seat.ref())
                .text(Texts.json(Objects.requireNonNull(seat.title())))
                .id(seat.organisationId())
                .texts(seat.roles())
                .truth(seat.hasSay())
                .id(seat.personId())
                .id(seat.heldThrough())
                .text(deputy == null ? null : Texts.json(deputy.title()))
                .id(deputy == null ? null : deputy.personId())
                .day(seat.invitedOn())
                .day(seat.joinedOn())
                .day(seat.bindsSince())
                .day(seat.leftOn())
                .text(Texts.json(seat.leftBecause()))
                .number(seat.pledgedDaysPerYear())
                .number(seat.workTimePercent())
                .id(seat.continuesFrom())
                .ids(asked == null ? List.of() : asked.organisationIds())
                .day(asked == null ? null : asked.on());
    }
}
