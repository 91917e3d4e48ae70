package fi.solmu.query.network;

import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import java.time.LocalDate;
import java.util.List;

/**
 * Who governs a network together, by the network's own word for it.
 *
 * @param since the day from which it is known to sit like this
 */
record GoverningBody(LocalText name, List<MemberId> members, LocalDate since) {}
