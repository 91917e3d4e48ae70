package fi.solmu.command.agreement;

import static fi.solmu.command.Legible.LONGEST_REASON;
import static fi.solmu.command.Legible.LONGEST_TITLE;

import fi.solmu.command.BadInput;
import fi.solmu.command.Created;
import fi.solmu.command.Legible;
import fi.solmu.command.Redating;
import fi.solmu.command.Wishes;
import fi.solmu.command.Withdrawal;
import fi.solmu.command.Words;
import fi.solmu.command.agreement.Correcting.RedateAgreementEntry;
import fi.solmu.command.agreement.Correcting.WithdrawAgreementEntry;
import fi.solmu.command.agreement.TakingUp.ChangeOwner;
import fi.solmu.command.agreement.TakingUp.RetitleAgreement;
import fi.solmu.command.agreement.TakingUp.TakeUpGoal;
import fi.solmu.command.agreement.TakingUp.TakeUpPractice;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.agreement.GoalType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about a goal or a practice through all its versions: what it is called, who looks after it, and corrections. */
@RestController
@RequestMapping("/api/networks/{network}/agreements")
final class AgreementCommandController {

    record NewAgreement(
            @NotNull Kind kind,

            @Nullable
            @Size(max = 100)
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "small letters, digits and hyphens: decision-making")
            String heading,

            @Nullable GoalType goalType,
            @NotNull @Legible(max = LONGEST_TITLE) LocalText title,
            @Nullable @Min(1) @Max(10_000) Integer order,
            @Nullable MemberId owner,
            @Nullable LocalDate on) {}

    enum Kind {
        PRACTICE,
        GOAL
    }

    record Title(
            @NotNull @Legible(max = LONGEST_TITLE) LocalText title,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    /** @param owner nobody in particular when none is named */
    record Owner(
            @Nullable MemberId owner,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    private final Wishes wishes;

    AgreementCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping
    ResponseEntity<Created> takeUp(@PathVariable NetworkId network, @Valid @RequestBody NewAgreement body) {
        AgreementId id = new AgreementId(wishes.newId("agreement"));
        LocalDate on = wishes.dayIn(network, body.on());
        wishes.decide(
                switch (body.kind()) {
                    case PRACTICE -> practice(network, id, body, on);
                    case GOAL -> goal(network, id, body, on);
                });
        return Created.at("/api/networks/" + network + "/agreements/" + id, id);
    }

    private static TakeUpPractice practice(NetworkId network, AgreementId id, NewAgreement body, LocalDate on) {
        String heading = Objects.requireNonNullElse(body.heading(), "");
        new Faults()
                .where(heading.isEmpty(), "/heading", "Under which heading is it a practice?")
                .whereGiven(body.goalType(), "/goalType", "Only a goal has a type.")
                .refuse();
        return new TakeUpPractice(network, id, heading, body.title(), body.order(), body.owner(), null, on);
    }

    private static TakeUpGoal goal(NetworkId network, AgreementId id, NewAgreement body, LocalDate on) {
        GoalType type = body.goalType();
        if (type == null) {
            throw BadInput.at("/goalType", "What kind of goal is it?");
        }
        new Faults()
                .whereGiven(body.heading(), "/heading", "Only a practice stands under a heading.")
                .whereGiven(body.order(), "/order", "Only practices are numbered.")
                .refuse();
        return new TakeUpGoal(network, id, type, body.title(), body.owner(), null, on);
    }

    @PutMapping("/{agreement}/title")
    void retitle(@PathVariable NetworkId network, @PathVariable AgreementId agreement, @Valid @RequestBody Title body) {
        wishes.decide(new RetitleAgreement(
                network, agreement, body.title(), Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PutMapping("/{agreement}/owner")
    void changeOwner(
            @PathVariable NetworkId network, @PathVariable AgreementId agreement, @Valid @RequestBody Owner body) {
        wishes.decide(new ChangeOwner(
                network, agreement, body.owner(), Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PostMapping("/{agreement}/entries/{entry}/redating")
    void redate(
            @PathVariable NetworkId network,
            @PathVariable AgreementId agreement,
            @PathVariable EntryId entry,
            @Valid @RequestBody Redating body) {
        wishes.decide(new RedateAgreementEntry(
                network, agreement, entry, body.because().wording(), body.on(), wishes.dayIn(network, null)));
    }

    @PostMapping("/{agreement}/entries/{entry}/withdrawal")
    void withdraw(
            @PathVariable NetworkId network,
            @PathVariable AgreementId agreement,
            @PathVariable EntryId entry,
            @Valid @RequestBody Withdrawal body) {
        wishes.decide(new WithdrawAgreementEntry(
                network, agreement, entry, body.because().wording()));
    }
}
