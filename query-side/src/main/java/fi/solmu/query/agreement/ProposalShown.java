package fi.solmu.query.agreement;

import fi.solmu.kernel.agreement.Stance;
import fi.solmu.query.Keepers.Standing;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.Words;
import fi.solmu.query.agreement.AgreementView.AgreementHeadView;
import fi.solmu.query.agreement.ProposalView.BallotView;
import fi.solmu.query.agreement.ProposalView.BeforeView;
import fi.solmu.query.agreement.ProposalView.YouView;
import fi.solmu.query.agreement.VersionView.OutcomeView;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows one proposal to one reader. */
final class ProposalShown {

    private final AgreementTold agreement;
    private final VersionTold proposal;
    private final List<Seat> deciding;
    private final Collection<Seat> seats;

    /**
     * Knows who takes part.
     *
     * @param seats of the day that is asked for; once it is decided, of the day of its outcome
     */
    ProposalShown(AgreementTold agreement, UUID proposal, Collection<Seat> seats) {
        this.agreement = agreement;
        this.proposal = agreement.version(proposal);
        this.seats = seats;
        this.deciding = seats.stream().filter(who()::decides).toList();
    }

    private WhoAgreed who() {
        return proposal.who();
    }

    /**
     * As one reader sees it.
     *
     * @param now whether the present day is asked for, as it is known now
     */
    ProposalView to(Standing reader, boolean now) {
        return new ProposalView(
                AgreementHeadView.of(agreement.agreement()), proposal.view(), before(), ballot(), you(reader, now));
    }

    private @Nullable BeforeView before() {
        int number = who().version().version();
        return agreement.versions().stream()
                .filter(told -> told.who().adopted() && told.who().version().version() < number)
                .max(Comparator.comparingInt(told -> told.who().version().version()))
                .map(told -> new BeforeView(told.who().version().version(), told.text()))
                .orElse(null);
    }

    private BallotView ballot() {
        OutcomeView outcome = proposal.outcome();
        return new BallotView(
                deciding.stream().map(Seat::id).toList(),
                deciding.stream().map(Seat::id).filter(who()::answered).toList(),
                deciding.stream()
                        .map(Seat::id)
                        .filter(member -> !who().answered(member))
                        .toList(),
                who().openObjections(),
                outcome != null && outcome.tally() != null
                        ? outcome.tally()
                        : who().ballot(seats).tally(),
                outcome != null
                        ? outcome.shortfalls()
                        : who().shortfalls().stream().map(Words::spell).toList(),
                who().commentWindowOpen());
    }

    /** Of several seats that which is still asked for an answer. */
    private YouView you(Standing reader, boolean now) {
        Seat seat = seats.stream()
                .filter(each -> reader.seats().contains(each.id()))
                .min(Comparator.<Seat, Boolean>comparing(each -> !who().decides(each) || who().answered(each.id()))
                        .thenComparing(each -> !who().decides(each))
                        .thenComparing(Seat::name, NaturalOrder.INSTANCE))
                .orElse(null);
        UUID member = seat != null
                ? seat.id()
                : reader.seats().stream().sorted().findFirst().orElse(null);
        Stance stance = member == null ? null : who().stanceOf(member);
        boolean mayTakePosition = now && seat != null && seat.there() && who().state() == VersionState.PROPOSED;
        return new YouView(member, mayTakePosition, stance == null ? null : Words.spell(stance), reader.keeper());
    }
}
