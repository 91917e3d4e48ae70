package fi.solmu.command.cycle;

import static fi.solmu.command.Legible.LONGEST_REASON;
import static fi.solmu.command.Legible.LONGEST_TITLE;

import fi.solmu.command.BadInput;
import fi.solmu.command.Legible;
import fi.solmu.command.Redating;
import fi.solmu.command.Wishes;
import fi.solmu.command.Withdrawal;
import fi.solmu.command.Words;
import fi.solmu.command.cycle.Checking.AgreeChecklist;
import fi.solmu.command.cycle.Checking.ChangeChecklist;
import fi.solmu.command.cycle.Checking.MeetItem;
import fi.solmu.command.cycle.Checking.ReopenItem;
import fi.solmu.command.cycle.Checking.WaiveItem;
import fi.solmu.command.cycle.Checking.Wanted;
import fi.solmu.command.cycle.Correcting.RedateChecklist;
import fi.solmu.command.cycle.Correcting.WithdrawChecklist;
import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.Sign;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about the checklists of phases: the one at hand, and those that the network wants for all cycles to come. */
@RestController
@RequestMapping("/api/networks/{network}/cycles")
final class ChecklistCommandController {

    private static final int MOST_ITEMS = 50;

    /**
     * An item of a checklist.
     *
     * @param id the item that it is already; none for a new one
     * @param sign by what the record itself can show that it is met
     */
    record ChecklistItemBody(
            @Nullable ChecklistItemId id,
            @NotNull @Legible(max = LONGEST_TITLE) LocalText text,
            @Nullable Sign sign) {}

    record ChecklistBody(
            @NotNull @Size(max = MOST_ITEMS) List<@Valid @NotNull ChecklistItemBody> checklist,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record ItemFulfilment(
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record ItemWaiver(
            @NotNull @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record ItemReopening(
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    private final Wishes wishes;

    ChecklistCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping("/{cycle}/checklist/{item}/fulfilment")
    void meet(
            @PathVariable NetworkId network,
            @PathVariable CycleId cycle,
            @PathVariable ChecklistItemId item,
            @Valid @RequestBody ItemFulfilment body) {
        wishes.decide(new MeetItem(
                network,
                cycle,
                item,
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/{cycle}/checklist/{item}/waiver")
    void waive(
            @PathVariable NetworkId network,
            @PathVariable CycleId cycle,
            @PathVariable ChecklistItemId item,
            @Valid @RequestBody ItemWaiver body) {
        wishes.decide(new WaiveItem(
                network,
                cycle,
                item,
                body.because().wording(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/{cycle}/checklist/{item}/reopening")
    void reopen(
            @PathVariable NetworkId network,
            @PathVariable CycleId cycle,
            @PathVariable ChecklistItemId item,
            @Valid @RequestBody ItemReopening body) {
        wishes.decide(new ReopenItem(
                network,
                cycle,
                item,
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PutMapping("/{cycle}/checklist")
    void change(@PathVariable NetworkId network, @PathVariable CycleId cycle, @Valid @RequestBody ChecklistBody body) {
        wishes.decide(new ChangeChecklist(
                network,
                cycle,
                wanted(body),
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PutMapping("/checklists/{phase}")
    void agree(@PathVariable NetworkId network, @PathVariable int phase, @Valid @RequestBody ChecklistBody body) {
        wishes.decide(new AgreeChecklist(
                network,
                phase(phase),
                wanted(body),
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/checklists/{phase}/entries/{entry}/redating")
    void redate(
            @PathVariable NetworkId network,
            @PathVariable int phase,
            @PathVariable EntryId entry,
            @Valid @RequestBody Redating body) {
        wishes.decide(new RedateChecklist(
                network, phase(phase), entry, body.because().wording(), body.on(), wishes.dayIn(network, null)));
    }

    @PostMapping("/checklists/{phase}/entries/{entry}/withdrawal")
    void withdraw(
            @PathVariable NetworkId network,
            @PathVariable int phase,
            @PathVariable EntryId entry,
            @Valid @RequestBody Withdrawal body) {
        wishes.decide(new WithdrawChecklist(
                network, phase(phase), entry, body.because().wording(), wishes.dayIn(network, null)));
    }

    private List<Wanted> wanted(ChecklistBody body) {
        List<Wanted> wanted = new ArrayList<>();
        for (ChecklistItemBody item : body.checklist()) {
            wanted.add(new Wanted(
                    item.id(),
                    new ChecklistItemId(wishes.newId("checklist-item/" + wanted.size())),
                    item.text(),
                    item.sign()));
        }
        return wanted;
    }

    private static Phase phase(int number) {
        if (number < 1 || number > Phase.values().length) {
            throw BadInput.at("/phase", "The phases are 1 to " + Phase.values().length + ".");
        }
        return Phase.of(number);
    }
}
