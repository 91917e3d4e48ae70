package fi.solmu.command.network;

import fi.solmu.command.BadInput;
import fi.solmu.command.Created;
import fi.solmu.command.Redating;
import fi.solmu.command.Wishes;
import fi.solmu.command.Withdrawal;
import fi.solmu.command.Words;
import fi.solmu.command.network.Describing.AssessGovernanceMode;
import fi.solmu.command.network.Describing.AssessKind;
import fi.solmu.command.network.Describing.AssessLifecycleStage;
import fi.solmu.command.network.Describing.NameGoverningBody;
import fi.solmu.command.network.Describing.RedateNetworkEntry;
import fi.solmu.command.network.Describing.RedrawBoundary;
import fi.solmu.command.network.Describing.RenameNetwork;
import fi.solmu.command.network.Describing.RestatePurpose;
import fi.solmu.command.network.Describing.StateDataProtection;
import fi.solmu.command.network.Describing.WithdrawNetworkEntry;
import fi.solmu.command.network.Founding.CloseNetwork;
import fi.solmu.command.network.Founding.FoundNetwork;
import fi.solmu.command.network.Founding.InitiateNetwork;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.network.DataProtection;
import fi.solmu.kernel.network.GovernanceMode;
import fi.solmu.kernel.network.LifecycleStage;
import fi.solmu.kernel.network.NetworkKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about a network as a whole. */
@RestController
@RequestMapping("/api/networks")
final class NetworkCommandController {

    record NewNetwork(
            @Nullable NetworkId id,
            @NotNull LocalText name,
            @Nullable Words purpose,
            @Nullable Words boundary,
            @Nullable String sector,
            @Nullable String timeZone,

            @NotEmpty
            List<@Pattern(regexp = "[a-z]{2,3}", message = "a language code of two or three letters") String> languages,

            @Nullable LocalDate initiatedOn,
            @Nullable LocalDate foundedOn) {}

    record Dated(@Nullable Words because, @Nullable LocalDate on) {}

    record Name(
            @NotNull LocalText name,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    record Purpose(
            @NotNull Words purpose,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    record Boundary(
            @NotNull Words boundary,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    record GoverningBody(
            @NotNull LocalText name,
            @NotNull @Size(max = 200) List<@NotNull MemberId> members,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    record Protection(
            @NotNull Words controller,
            @NotNull @Size(max = 50) List<@NotNull Words> personalData,
            @Nullable Words excluded,

            @Nullable @Min(0) @Max(1000) Integer retentionYears,

            @Nullable Words because,
            @Nullable LocalDate on) {}

    record Assessment(
            @NotNull Aspect aspect,
            @NotNull String value,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    enum Aspect {
        KIND,
        GOVERNANCE_MODE,
        LIFECYCLE_STAGE
    }

    record Closing(@NotNull Words because, @Nullable LocalDate on) {}

    private final Wishes wishes;

    NetworkCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping
    ResponseEntity<Created> initiate(@Valid @RequestBody NewNetwork body) {
        wishes.assertMayFound();
        NetworkId id = body.id() == null ? new NetworkId(wishes.newId("network")) : body.id();
        String zone = zone(body.timeZone());
        LocalDate foundedOn = body.foundedOn();
        LocalDate initiatedOn = body.initiatedOn() != null
                ? body.initiatedOn()
                : Objects.requireNonNullElseGet(foundedOn, () -> wishes.todayIn(ZoneId.of(zone)));
        wishes.decide(new InitiateNetwork(
                id,
                body.name(),
                Words.of(body.purpose()),
                Words.of(body.boundary()),
                body.sector(),
                zone,
                body.languages(),
                null,
                initiatedOn,
                foundedOn));
        return Created.at("/api/networks/" + id, id);
    }

    @PostMapping("/{network}/founding")
    void found(@PathVariable NetworkId network, @Valid @RequestBody Dated body) {
        wishes.decide(new FoundNetwork(network, null, wishes.dayIn(network, body.on())));
    }

    @PutMapping("/{network}/name")
    void rename(@PathVariable NetworkId network, @Valid @RequestBody Name body) {
        wishes.decide(
                new RenameNetwork(network, body.name(), Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PutMapping("/{network}/purpose")
    void restatePurpose(@PathVariable NetworkId network, @Valid @RequestBody Purpose body) {
        wishes.decide(new RestatePurpose(
                network, body.purpose().wording(), Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PutMapping("/{network}/boundary")
    void redrawBoundary(@PathVariable NetworkId network, @Valid @RequestBody Boundary body) {
        wishes.decide(new RedrawBoundary(
                network, body.boundary().wording(), Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PutMapping("/{network}/governing-body")
    void nameGoverningBody(@PathVariable NetworkId network, @Valid @RequestBody GoverningBody body) {
        wishes.decide(new NameGoverningBody(
                network,
                body.name(),
                List.copyOf(new LinkedHashSet<>(body.members())),
                Words.of(body.because()),
                wishes.dayIn(network, body.on())));
    }

    @PutMapping("/{network}/data-protection")
    void stateDataProtection(@PathVariable NetworkId network, @Valid @RequestBody Protection body) {
        var protection = new DataProtection(
                body.controller().wording(),
                body.personalData().stream().map(Words::wording).toList(),
                Words.of(body.excluded()),
                body.retentionYears());
        wishes.decide(new StateDataProtection(
                network, protection, Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PostMapping("/{network}/assessments")
    void assess(@PathVariable NetworkId network, @Valid @RequestBody Assessment body) {
        LocalDate on = wishes.dayIn(network, body.on());
        var because = Words.of(body.because());
        wishes.decide(
                switch (body.aspect()) {
                    case KIND -> new AssessKind(network, value(NetworkKind.class, body.value()), because, on);
                    case GOVERNANCE_MODE ->
                        new AssessGovernanceMode(network, value(GovernanceMode.class, body.value()), because, on);
                    case LIFECYCLE_STAGE ->
                        new AssessLifecycleStage(network, value(LifecycleStage.class, body.value()), because, on);
                });
    }

    @PostMapping("/{network}/closing")
    void close(@PathVariable NetworkId network, @Valid @RequestBody Closing body) {
        wishes.decide(new CloseNetwork(network, body.because().wording(), wishes.dayIn(network, body.on())));
    }

    @PostMapping("/{network}/entries/{entry}/redating")
    void redate(@PathVariable NetworkId network, @PathVariable EntryId entry, @Valid @RequestBody Redating body) {
        wishes.decide(new RedateNetworkEntry(network, entry, body.because().wording(), body.on()));
    }

    @PostMapping("/{network}/entries/{entry}/withdrawal")
    void withdraw(@PathVariable NetworkId network, @PathVariable EntryId entry, @Valid @RequestBody Withdrawal body) {
        wishes.decide(new WithdrawNetworkEntry(network, entry, body.because().wording()));
    }

    private static String zone(@Nullable String given) {
        if (given == null) {
            return "Europe/Helsinki";
        }
        try {
            return ZoneId.of(given).getId();
        } catch (DateTimeException unknown) {
            throw BadInput.at("/timeZone", "'" + given + "' is not a time zone; an example is Europe/Helsinki.");
        }
    }

    private static <E extends Enum<E>> E value(Class<E> values, String given) {
        for (E value : values.getEnumConstants()) {
            if (value.name().replace('_', '-').toLowerCase(Locale.ROOT).equals(given)) {
                return value;
            }
        }
        throw BadInput.at("/value", "'" + given + "' is not a value of this aspect.");
    }
}
