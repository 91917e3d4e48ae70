package fi.solmu.query.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.query.Keepers.Standing;
import fi.solmu.query.Questions;
import fi.solmu.query.Reader;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows who keeps a network's record now. */
@RestController
@Shows(KeeperProjection.NAME)
final class KeeperQueryController {

    private static final TwoClocks NOW = new TwoClocks(null, null);

    private final Questions questions;
    private final KeeperTable keepers;
    private final Reader reader;

    KeeperQueryController(Questions questions, KeeperTable keepers, Reader reader) {
        this.questions = questions;
        this.keepers = keepers;
        this.reader = reader;
    }

    /**
     * The keepers of a record, the reader first.
     *
     * @param yourSeats the members who are there today for whom the reader speaks
     */
    record KeepersView(List<KeeperView> keepers, List<UUID> yourSeats) {}

    /**
     * Someone who keeps the record.
     *
     * @param name what the account is called, which only other keepers see
     * @param memberId the seat that the keeper holds in the network, if any
     * @param you whether it is the reader
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeeperView(
            UUID accountId, @Nullable String name, @Nullable UUID memberId, boolean you) {}

    @GetMapping("/api/networks/{network}/keepers")
    KeepersView keepers(@PathVariable("network") UUID networkId) {
        NetworkId network = questions.about(networkId, NOW).network();
        AccountId you = reader.account();
        Standing standing = keepers.standingsOf(you).getOrDefault(networkId, Standing.NOBODY);
        return new KeepersView(
                keepers.of(network, you), standing.seats().stream().sorted().toList());
    }
}
