package fi.solmu.query.calendar;

import fi.solmu.query.Keepers.Standing;
import fi.solmu.query.NetworkZones;
import fi.solmu.query.Question;
import fi.solmu.query.Questions;
import fi.solmu.query.Seats;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import fi.solmu.query.Years;
import fi.solmu.query.calendar.Clashes.ClockOf;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a year of the clock beside the next one, and beside the clocks of other networks. */
@RestController
@Shows({"calendar", "member-directory", "organisation-directory", "network-card", "keepers"})
final class YearQueryController {

    private static final String COORDINATOR = "coordinator";

    private final Questions questions;
    private final CalendarTable calendars;
    private final Seats seats;
    private final NetworkZones zones;

    YearQueryController(Questions questions, CalendarTable calendars, Seats seats, NetworkZones zones) {
        this.questions = questions;
        this.calendars = calendars;
        this.seats = seats;
        this.zones = zones;
    }

    @GetMapping("/api/networks/{network}/calendar/next-year")
    NextYearView nextYear(
            @PathVariable("network") UUID networkId,
            @Parameter(description = "The new year; the one after the year of the day unless given.")
                    @RequestParam(required = false)
                    @Nullable
                    Integer year,
            @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        Map<UUID, LocalDate> day = Map.of(networkId, question.asOf());
        return new NextYearShown(
                        Years.asked(year, question.asOf().getYear() + 1),
                        question.zone(),
                        calendars.entries(day, question.knownAt()).getOrDefault(networkId, List.of()),
                        seats.seatsOn(day, question.knownAt()).getOrDefault(networkId, List.of()))
                .view(question.asOf());
    }

    /** Other networks are those whose record the reader keeps, or in which they hold a coordinator's seat, today. */
    @GetMapping("/api/networks/{network}/calendar/clashes")
    ClashesView clashes(
            @PathVariable("network") UUID networkId,
            @Parameter(description = "The year of the day unless given.") @RequestParam(required = false) @Nullable
                    Integer year,
            @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        int asked = Years.asked(year, question.asOf().getYear());
        Map<UUID, LocalDate> days = coordinated();
        days.put(networkId, question.asOf());
        if (question.asOfGiven()) {
            days.replaceAll((_, _) -> question.asOf());
        }
        Map<UUID, ClockOf> all = clocks(days, question);
        Clashes clashes = new Clashes(asked, Objects.requireNonNull(all.remove(networkId)));
        all.values().forEach(clashes::with);
        return new ClashesView(asked, question.asOf(), clashes.found());
    }

    /** The networks that the reader coordinates, and which day it is there. */
    private Map<UUID, LocalDate> coordinated() {
        Map<UUID, Standing> standings = questions.standings();
        Map<UUID, LocalDate> today = questions.today(standings.keySet());
        Map<UUID, List<Seat>> sitting = seats.seatsOn(today, null);
        Map<UUID, LocalDate> coordinated = new HashMap<>();
        today.forEach((network, day) -> {
            Standing standing = standings.getOrDefault(network, Standing.NOBODY);
            boolean coordinates = sitting.getOrDefault(network, List.of()).stream()
                    .anyMatch(seat -> seat.there()
                            && standing.seats().contains(seat.id())
                            && seat.roles().contains(COORDINATOR));
            if (standing.keeper() || coordinates) {
                coordinated.put(network, day);
            }
        });
        return coordinated;
    }

    private Map<UUID, ClockOf> clocks(Map<UUID, LocalDate> days, Question question) {
        Map<UUID, ZoneId> zone = zones.zonesOf(days.keySet());
        Map<UUID, Map<String, String>> names = zones.atWork(days);
        var rings = calendars.rings(days, question.knownAt());
        var entries = calendars.entries(days, question.knownAt());
        Map<UUID, ClockOf> clocks = new HashMap<>();
        for (UUID network : days.keySet()) {
            clocks.put(
                    network,
                    new ClockOf(
                            network,
                            names.getOrDefault(network, Map.of()),
                            zone.getOrDefault(network, question.zone()),
                            rings.getOrDefault(network, List.of()),
                            names.containsKey(network) ? entries.getOrDefault(network, List.of()) : List.of()));
        }
        return clocks;
    }
}
