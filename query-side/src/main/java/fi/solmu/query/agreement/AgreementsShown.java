package fi.solmu.query.agreement;

import fi.solmu.kernel.agreement.Stance;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.agreement.AgreementsOnDay.Agreed;
import fi.solmu.query.agreement.AgreementsView.AgreedView;
import fi.solmu.query.agreement.AgreementsView.CoverageView;
import fi.solmu.query.agreement.AgreementsView.OpenProposalView;
import fi.solmu.query.agreement.AgreementsView.ReviewDueView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a network's agreements on one day, members by what they are called. */
final class AgreementsShown {

    private final AgreementsOnDay then;
    private final Map<UUID, String> names = new HashMap<>();
    private final List<String> voting;

    /**
     * Knows what everybody is called.
     *
     * @param others who is named and was not in the network on the day
     */
    AgreementsShown(AgreementsOnDay then, Collection<Seat> others) {
        this.then = then;
        then.seats().values().forEach(seat -> names.put(seat.id(), seat.name()));
        others.forEach(seat -> names.put(seat.id(), seat.name()));
        this.voting = seated(Seat::votes);
    }

    AgreementsView view() {
        List<WhoAgreed> inForce = then.inState(VersionState.IN_FORCE);
        return new AgreementsView(
                then.day(),
                voting,
                seated(seat -> seat.there() && !seat.hasSay()),
                then.agreements().stream().flatMap(this::rows).toList(),
                then.inState(VersionState.PROPOSED).stream()
                        .map(AgreementsShown::openProposal)
                        .toList(),
                inForce.stream()
                        .flatMap(AgreementsShown::reviewDue)
                        .sorted(Comparator.comparing(ReviewDueView::nextReviewOn))
                        .toList(),
                new CoverageView(
                        inForce.stream().mapToInt(WhoAgreed::committed).sum(), inForce.size() * voting.size()));
    }

    private Stream<AgreedView> rows(Agreed agreed) {
        return agreed.versions().isEmpty()
                ? Stream.of(open(agreed.agreement()))
                : agreed.versions().stream().map(this::row);
    }

    private AgreedView row(WhoAgreed agreed) {
        AgreementRow agreement = agreed.agreement();
        VersionRow version = agreed.version();
        Term term = version.term();
        return new AgreedView(
                agreement.id(),
                version.id(),
                agreement.name(),
                agreement.kind(),
                agreement.heading(),
                agreement.goalType(),
                agreement.order(),
                agreement.title(),
                name(agreement.owner()),
                version.version(),
                agreed.state().spelled(),
                version.rule().name(),
                version.proposedOn(),
                term == null ? null : version.decidedOn(),
                term == null ? null : term.from(),
                version.nextReviewOn(),
                agreed.reviewOverdue(),
                version.expiresOn(),
                term == null ? null : term.endsOn(),
                version.shortfalls(),
                names(agreed.whoSaid(Stance::consents)),
                names(agreed.consentedAndStillMember()),
                names(agreed.whoSaid(Stance.ABSENT::equals)),
                names(agreed.whoSaid(Stance.HEARD::equals)),
                names(agreed.whoSaid(Stance.STAND_ASIDE::equals)),
                names(agreed.unresolvedObjections()),
                names(agreed.joinedAfterAgreement()),
                names(agreed.confirmed()),
                names(agreed.notYet()),
                names(agreed.toConfirm()),
                agreed.state() == VersionState.IN_FORCE
                        ? new CoverageView(agreed.committed(), voting.size())
                        : new CoverageView(0, 0));
    }

    private AgreedView open(AgreementRow agreement) {
        return new AgreedView(
                agreement.id(),
                null,
                agreement.name(),
                agreement.kind(),
                agreement.heading(),
                agreement.goalType(),
                agreement.order(),
                agreement.title(),
                name(agreement.owner()),
                null,
                "open",
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new CoverageView(0, 0));
    }

    private static OpenProposalView openProposal(WhoAgreed open) {
        return new OpenProposalView(
                open.agreement().name(),
                open.agreement().id(),
                open.version().id(),
                open.version().version(),
                open.openObjections(),
                open.notAnswered().size());
    }

    private static Stream<ReviewDueView> reviewDue(WhoAgreed inForce) {
        LocalDate review = inForce.version().nextReviewOn();
        return review == null
                ? Stream.of()
                : Stream.of(new ReviewDueView(
                        inForce.agreement().name(),
                        inForce.agreement().id(),
                        inForce.version().id(),
                        inForce.version().version(),
                        review,
                        inForce.reviewOverdue()));
    }

    private List<String> seated(Predicate<Seat> wanted) {
        return names(then.seats().values().stream().filter(wanted).map(Seat::id).toList());
    }

    private List<String> names(Collection<UUID> members) {
        return members.stream()
                .map(this::name)
                .filter(Objects::nonNull)
                .sorted(NaturalOrder.INSTANCE)
                .toList();
    }

    private @Nullable String name(@Nullable UUID member) {
        return member == null ? null : names.getOrDefault(member, member.toString());
    }
}
