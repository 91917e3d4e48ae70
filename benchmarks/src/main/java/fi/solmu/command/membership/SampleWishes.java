package fi.solmu.command.membership;

import fi.solmu.command.membership.Joining.JoinNetwork;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/** Wishes to measure with; here, because the wishes of a capability are its own. */
public final class SampleWishes {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private SampleWishes() {}

    /** Looks at the seat and at the home organisation. */
    public static Object join(NetworkId network, OrganisationId organisation, MemberId member) {
        return new JoinNetwork(
                network,
                member,
                LocalText.of("fi", "Erityisopettaja"),
                organisation,
                null,
                List.of("member"),
                true,
                null,
                null,
                null,
                null,
                DAY);
    }
}
