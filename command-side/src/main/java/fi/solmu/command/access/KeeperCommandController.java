package fi.solmu.command.access;

import fi.solmu.command.Wishes;
import fi.solmu.command.access.Keeping.NameKeeper;
import fi.solmu.command.access.Keeping.ReleaseKeeper;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about who keeps the record of a network. */
@RestController
@RequestMapping("/api/networks/{network}/keepers")
final class KeeperCommandController {

    record NewKeeper(@NotNull AccountId accountId, @Nullable MemberId memberId) {}

    private final Wishes wishes;
    private final Accounts accounts;

    KeeperCommandController(Wishes wishes, Accounts accounts) {
        this.wishes = wishes;
        this.accounts = accounts;
    }

    @PostMapping
    void name(@PathVariable NetworkId network, @Valid @RequestBody NewKeeper body) {
        wishes.decide(new NameKeeper(
                network,
                body.accountId(),
                accounts.isOpen(body.accountId()),
                body.memberId(),
                wishes.dayIn(network, null)));
    }

    @DeleteMapping("/{account}")
    void release(@PathVariable NetworkId network, @PathVariable AccountId account) {
        wishes.decide(new ReleaseKeeper(network, account));
    }
}
