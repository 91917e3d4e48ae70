package fi.solmu.query.network;

import fi.solmu.query.CardCounts;
import fi.solmu.query.CardCounts.Counts;
import fi.solmu.query.NotThere;
import fi.solmu.query.Question;
import fi.solmu.query.Questions;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows networks' cards. */
@RestController
@Shows({"network-card", "member-directory", "organisation-directory"})
final class NetworkQueryController {

    private final Questions questions;
    private final CardTable cards;
    private final CardCounts counts;
    private final Clock clock;

    NetworkQueryController(Questions questions, CardTable cards, CardCounts counts, Clock clock) {
        this.questions = questions;
        this.cards = cards;
        this.counts = counts;
        this.clock = clock;
    }

    /** The networks that a reader may read. */
    record NetworksView(List<CardView> networks) {}

    @GetMapping("/api/networks")
    NetworksView networks(@ParameterObject TwoClocks clocks) {
        Map<UUID, LocalDate> days = new HashMap<>();
        cards.zonesOf(questions.readable()).forEach((network, zone) -> {
            LocalDate asOf = clocks.asOf();
            days.put(network, asOf == null ? LocalDate.now(clock.withZone(zone)) : asOf);
        });
        return new NetworksView(whole(cards.on(days, clocks.knownAt()), days, clocks.knownAt()));
    }

    @GetMapping("/api/networks/{network}")
    CardView network(@PathVariable("network") UUID networkId, @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        Map<UUID, LocalDate> day = Map.of(networkId, question.asOf());
        return whole(cards.on(day, question.knownAt()), day, question.knownAt()).stream()
                .findFirst()
                .orElseThrow(NotThere::network);
    }

    private List<CardView> whole(List<CardView> bare, Map<UUID, LocalDate> days, @Nullable Instant knownAt) {
        Map<UUID, Counts> counted = counts.on(days, knownAt);
        Collection<UUID> networks = bare.stream().map(CardView::id).toList();
        Map<UUID, List<CardView.AssessmentView>> assessed = cards.assessments(networks, knownAt);
        return bare.stream()
                .map(card -> card.asOf().isBefore(card.initiatedOn())
                        ? card
                        : card.with(
                                counted.getOrDefault(card.id(), Counts.NONE),
                                assessed.getOrDefault(card.id(), List.of())))
                .toList();
    }
}
