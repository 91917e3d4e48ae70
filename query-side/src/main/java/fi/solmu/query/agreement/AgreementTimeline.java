package fi.solmu.query.agreement;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryRedated;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementRetitled;
import fi.solmu.kernel.agreement.AgreementEvent.GoalTakenUp;
import fi.solmu.kernel.agreement.AgreementEvent.OfWhole;
import fi.solmu.kernel.agreement.AgreementEvent.OwnerChanged;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.query.Timeline;

/** How the entries about a goal or a practice at large make it. Whatever is said of it before it was taken up changes nothing. */
final class AgreementTimeline implements Timeline<OfWhole, AgreementOnDay> {

    @Override
    public AgreementOnDay beginning() {
        return AgreementOnDay.BEFORE;
    }

    @Override
    public boolean seen(AgreementOnDay agreement) {
        return agreement.title() != null;
    }

    @Override
    public AgreementOnDay after(AgreementOnDay agreement, Chronicle.Entry<OfWhole> entry) {
        return switch (entry.event()) {
            case PracticeTakenUp taken
            when !seen(agreement) ->
                new AgreementOnDay(taken.heading(), null, taken.title(), taken.order(), taken.owner(), taken.ref());
            case GoalTakenUp taken
            when !seen(agreement) ->
                new AgreementOnDay(null, taken.type(), taken.title(), null, taken.owner(), taken.ref());
            case AgreementRetitled retitled when seen(agreement) -> agreement.titled(retitled.title());
            case OwnerChanged changed when seen(agreement) -> agreement.ownedBy(changed.owner());
            case PracticeTakenUp _,
                    GoalTakenUp _,
                    AgreementRetitled _,
                    OwnerChanged _,
                    AgreementEntryRedated _,
                    AgreementEntryWithdrawn _ -> agreement;
        };
    }
}
