package fi.solmu.command.evaluation;

import static fi.solmu.command.Legible.LONGEST_REASON;
import static fi.solmu.command.Legible.LONGEST_TITLE;

import fi.solmu.command.Created;
import fi.solmu.command.Legible;
import fi.solmu.command.Redating;
import fi.solmu.command.Wishes;
import fi.solmu.command.Withdrawal;
import fi.solmu.command.Words;
import fi.solmu.command.evaluation.Measuring.DefineIndicator;
import fi.solmu.command.evaluation.Measuring.MeasureIndicator;
import fi.solmu.command.evaluation.Measuring.RedateIndicatorEntry;
import fi.solmu.command.evaluation.Measuring.RedefineIndicator;
import fi.solmu.command.evaluation.Measuring.WithdrawIndicatorEntry;
import fi.solmu.command.evaluation.Spreading.AgreeDissemination;
import fi.solmu.command.evaluation.Spreading.EvidenceDissemination;
import fi.solmu.command.evaluation.Spreading.RedateDisseminationEntry;
import fi.solmu.command.evaluation.Spreading.WithdrawDisseminationEntry;
import fi.solmu.kernel.DisseminationId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.IndicatorId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about impact: indicators and what they measure, and what is to spread to others. */
@RestController
@RequestMapping("/api/networks/{network}")
final class ImpactCommandController {

    /**
     * What is measured.
     *
     * @param name with its unit
     * @param baseline where it stood before the work
     * @param target where it is to come
     */
    record IndicatorBody(
            @NotNull @Legible(max = LONGEST_TITLE) LocalText name,
            @Nullable @Digits(integer = 15, fraction = 10) BigDecimal baseline,
            @Nullable @Digits(integer = 15, fraction = 10) BigDecimal target,
            @Nullable LocalDate on) {}

    record MeasurementBody(
            @NotNull @Digits(integer = 15, fraction = 10) BigDecimal value,
            @Nullable LocalDate on) {}

    /**
     * What is to spread.
     *
     * @param owner who answers for it
     */
    record NewDissemination(
            @NotNull @Legible(max = LONGEST_REASON) Words what,
            @NotNull @Legible(max = LONGEST_REASON) Words to,
            @Nullable MemberId owner,
            @Nullable LocalDate on) {}

    record Evidence(
            @NotNull @Legible(max = LONGEST_REASON) Words evidence,
            @Nullable LocalDate on) {}

    private final Wishes wishes;

    ImpactCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping("/indicators")
    ResponseEntity<Created> define(@PathVariable NetworkId network, @Valid @RequestBody IndicatorBody body) {
        IndicatorId id = new IndicatorId(wishes.newId("indicator"));
        wishes.decide(new DefineIndicator(
                network,
                id,
                body.name(),
                body.baseline(),
                body.target(),
                null,
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
        return Created.at("/api/networks/" + network + "/indicators/" + id, id);
    }

    @PutMapping("/indicators/{indicator}")
    void redefine(
            @PathVariable NetworkId network,
            @PathVariable IndicatorId indicator,
            @Valid @RequestBody IndicatorBody body) {
        wishes.decide(new RedefineIndicator(
                network,
                indicator,
                body.name(),
                body.baseline(),
                body.target(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/indicators/{indicator}/measurements")
    @ResponseStatus(HttpStatus.CREATED)
    void measure(
            @PathVariable NetworkId network,
            @PathVariable IndicatorId indicator,
            @Valid @RequestBody MeasurementBody body) {
        wishes.decide(new MeasureIndicator(
                network, indicator, body.value(), wishes.dayIn(network, body.on()), wishes.dayIn(network, null)));
    }

    @PostMapping("/indicators/{indicator}/entries/{entry}/redating")
    void redate(
            @PathVariable NetworkId network,
            @PathVariable IndicatorId indicator,
            @PathVariable EntryId entry,
            @Valid @RequestBody Redating body) {
        wishes.decide(new RedateIndicatorEntry(
                network, indicator, entry, body.because().wording(), body.on(), wishes.dayIn(network, null)));
    }

    @PostMapping("/indicators/{indicator}/entries/{entry}/withdrawal")
    void withdraw(
            @PathVariable NetworkId network,
            @PathVariable IndicatorId indicator,
            @PathVariable EntryId entry,
            @Valid @RequestBody Withdrawal body) {
        wishes.decide(new WithdrawIndicatorEntry(
                network, indicator, entry, body.because().wording()));
    }

    @PostMapping("/disseminations")
    ResponseEntity<Created> agree(@PathVariable NetworkId network, @Valid @RequestBody NewDissemination body) {
        DisseminationId id = new DisseminationId(wishes.newId("dissemination"));
        wishes.decide(new AgreeDissemination(
                network,
                id,
                body.what().wording(),
                body.to().wording(),
                body.owner(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
        return Created.at("/api/networks/" + network + "/disseminations/" + id, id);
    }

    @PostMapping("/disseminations/{dissemination}/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    void evidence(
            @PathVariable NetworkId network,
            @PathVariable DisseminationId dissemination,
            @Valid @RequestBody Evidence body) {
        wishes.decide(new EvidenceDissemination(
                network,
                dissemination,
                body.evidence().wording(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/disseminations/{dissemination}/entries/{entry}/redating")
    void redate(
            @PathVariable NetworkId network,
            @PathVariable DisseminationId dissemination,
            @PathVariable EntryId entry,
            @Valid @RequestBody Redating body) {
        wishes.decide(new RedateDisseminationEntry(
                network, dissemination, entry, body.because().wording(), body.on(), wishes.dayIn(network, null)));
    }

    @PostMapping("/disseminations/{dissemination}/entries/{entry}/withdrawal")
    void withdraw(
            @PathVariable NetworkId network,
            @PathVariable DisseminationId dissemination,
            @PathVariable EntryId entry,
            @Valid @RequestBody Withdrawal body) {
        wishes.decide(new WithdrawDisseminationEntry(
                network, dissemination, entry, body.because().wording()));
    }
}
