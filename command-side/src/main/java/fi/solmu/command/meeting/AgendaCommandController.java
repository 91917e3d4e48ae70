package fi.solmu.command.meeting;

import static fi.solmu.command.Legible.LONGEST_TITLE;

import fi.solmu.command.Legible;
import fi.solmu.command.Wishes;
import fi.solmu.command.meeting.SettingAgenda.AddAgendaItems;
import fi.solmu.command.meeting.SettingAgenda.ChangeAgendaItem;
import fi.solmu.command.meeting.SettingAgenda.DropAgendaItem;
import fi.solmu.command.meeting.SettingAgenda.OrderAgenda;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.meeting.AgendaPurpose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about what a meeting is to talk about. */
@RestController
@RequestMapping("/api/networks/{network}/meetings/{meeting}/agenda")
final class AgendaCommandController {

    private static final int MINUTES_OF_A_DAY = 1440;

    record NewAgendaItem(
            @NotNull @Legible(max = LONGEST_TITLE) LocalText title,
            @Nullable AgendaPurpose purpose,
            @Nullable @Min(1) @Max(MINUTES_OF_A_DAY) Integer minutes,
            @Nullable ProposalId proposalId,
            @Nullable AgreementId agreementId,
            @Nullable MeetingId minutesOf) {}

    record NewAgendaItems(
            @NotEmpty @Size(max = 100) List<@Valid @NotNull NewAgendaItem> items,
            @Nullable LocalDate on) {}

    record AddedAgendaItems(List<AgendaItemId> ids) {}

    record ChangedAgendaItem(
            @NotNull @Legible(max = LONGEST_TITLE) LocalText title,
            @Nullable AgendaPurpose purpose,
            @Nullable @Min(1) @Max(MINUTES_OF_A_DAY) Integer minutes,
            @Nullable LocalDate on) {}

    record AgendaItemDropping(@Nullable LocalDate on) {}

    record AgendaOrder(
            @NotEmpty @Size(max = 1000) List<@NotNull AgendaItemId> order,
            @Nullable LocalDate on) {}

    private final Wishes wishes;
    private final MinutesDraft drafts;

    AgendaCommandController(Wishes wishes, MinutesDraft drafts) {
        this.wishes = wishes;
        this.drafts = drafts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AddedAgendaItems add(
            @PathVariable NetworkId network, @PathVariable MeetingId meeting, @Valid @RequestBody NewAgendaItems body) {
        List<SettingAgenda.Item> items = new ArrayList<>();
        for (NewAgendaItem item : body.items()) {
            items.add(new SettingAgenda.Item(
                    new AgendaItemId(wishes.newId("agenda-item/" + items.size())),
                    item.title(),
                    item.purpose(),
                    item.minutes(),
                    item.proposalId(),
                    item.agreementId(),
                    item.minutesOf()));
        }
        wishes.decide(new AddAgendaItems(network, meeting, items, body.on(), wishes.dayIn(network, null)));
        return new AddedAgendaItems(
                items.stream().map(SettingAgenda.Item::agendaItemId).toList());
    }

    @PutMapping("/{item}")
    void change(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @PathVariable AgendaItemId item,
            @Valid @RequestBody ChangedAgendaItem body) {
        wishes.decide(new ChangeAgendaItem(
                network,
                meeting,
                item,
                body.title(),
                body.purpose(),
                body.minutes(),
                body.on(),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/{item}/dropping")
    void drop(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @PathVariable AgendaItemId item,
            @Valid @RequestBody AgendaItemDropping body) {
        boolean typedOf = drafts.speaksOf(meeting, item);
        wishes.decide(new DropAgendaItem(network, meeting, item, typedOf, body.on(), wishes.dayIn(network, null)));
    }

    @PutMapping("/order")
    void order(@PathVariable NetworkId network, @PathVariable MeetingId meeting, @Valid @RequestBody AgendaOrder body) {
        wishes.decide(new OrderAgenda(network, meeting, body.order(), body.on(), wishes.dayIn(network, null)));
    }
}
