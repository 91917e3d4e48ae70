package fi.solmu.query.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.Question;
import fi.solmu.query.Questions;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows who is in a network. */
@RestController
@Shows({"member-directory", "organisation-directory"})
final class MemberQueryController {

    private static final Set<String> ASKED = Set.of("invited", "accepted");

    private final Questions questions;
    private final MemberTable members;
    private final OrganisationTable organisations;

    MemberQueryController(Questions questions, MemberTable members, OrganisationTable organisations) {
        this.questions = questions;
        this.members = members;
        this.organisations = organisations;
    }

    /**
     * Who is in a network, on one day or through time.
     *
     * @param members those who are there on the day
     * @param invited those who have been asked by then and have not joined
     * @param rows every stretch of every seat, when the whole time was asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MembersView(
            @Nullable LocalDate asOf,
            @Nullable List<MemberView> members,
            @Nullable List<MemberView> invited,
            @Nullable List<MemberView> rows) {}

    /** The home organisations of a network on one day. */
    record OrganisationsView(LocalDate asOf, List<OrganisationView> organisations) {}

    @GetMapping("/api/networks/{network}/members")
    MembersView members(
            @PathVariable("network") UUID networkId,
            @ParameterObject TwoClocks clocks,
            @RequestParam(defaultValue = "false") boolean history) {
        Question question = questions.about(networkId, clocks);
        if (history) {
            return new MembersView(null, null, null, members.history(question));
        }
        List<MemberView> seats = members.on(question);
        return new MembersView(
                question.asOf(),
                seats.stream().filter(seat -> seat.state().equals("member")).toList(),
                seats.stream().filter(seat -> ASKED.contains(seat.state())).toList(),
                null);
    }

    @GetMapping("/api/networks/{network}/organisations")
    OrganisationsView organisations(@PathVariable("network") UUID networkId, @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        return new OrganisationsView(question.asOf(), organisations.on(question));
    }
}
