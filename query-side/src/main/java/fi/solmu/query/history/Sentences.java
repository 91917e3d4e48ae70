package fi.solmu.query.history;

import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.calendar.CalendarEvent;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.query.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened in plain sentences, in every interface language.
 *
 * <p>Sentences are built so that names and titles stay as they are: no language has to inflect them.
 */
final class Sentences {

    private final Language language;
    private final Labels labels;

    private Sentences(Language language, Labels labels) {
        this.language = language;
        this.labels = labels;
    }

    /** The event in words, by language code. */
    static Map<String, String> of(Event event, Labels labels) {
        Map<String, String> sentences = new TreeMap<>();
        for (Language language : Language.ALL) {
            sentences.put(language.code(), new Sentences(language, labels).tell(event));
        }
        return sentences;
    }

    private String tell(Event event) {
        return switch (event) {
            case NetworkEvent network -> network(network);
            case OrganisationEvent organisation -> organisation(organisation);
            case SeatEvent seat -> seat(seat);
            case AgreementEvent agreement -> new AgreementSentences(language, labels).tell(agreement);
            case CalendarEvent calendar -> new CalendarSentences(language, labels).tell(calendar);
            case MeetingEvent meeting -> new MeetingSentences(language, labels).tell(meeting);
            case EvaluationEvent evaluation -> new EvaluationSentences(language, labels).tell(evaluation);
            case CycleEvent cycle -> new CycleSentences(language, labels).tell(cycle);
            case AccessEvent access -> access(access);
            default -> throw new IllegalArgumentException("there are no words for " + event.getClass());
        };
    }

    private String network(NetworkEvent event) {
        Map<String, String> network = Map.of("network", labels.name(event.networkId(), language.code()));
        return switch (event) {
            case NetworkEvent.NetworkInitiated initiated -> say("network.initiated", "network", text(initiated.name()));
            case NetworkEvent.NetworkFounded founded ->
                language.sentence("network.founded", network) + also("network.founded-by", founded.foundedBy());
            case NetworkEvent.NetworkRenamed renamed -> say("network.renamed", "name", text(renamed.name()));
            case NetworkEvent.PurposeRestated restated -> say("network.purpose", "text", quote(restated.purpose()));
            case NetworkEvent.BoundaryRedrawn redrawn -> say("network.boundary", "text", quote(redrawn.boundary()));
            case NetworkEvent.GoverningBodyNamed named ->
                named.members().isEmpty()
                        ? say("network.governing-body-alone", "name", text(named.name()))
                        : language.sentence(
                                "network.governing-body",
                                Map.of("name", text(named.name()), "members", members(named.members())));
            case NetworkEvent.DataProtectionStated stated ->
                say("network.data-protection", "text", quote(stated.protection().controller()));
            case NetworkEvent.KindAssessed assessed ->
                say("network.kind", "value", language.word("kind", Words.spell(assessed.kind())));
            case NetworkEvent.GovernanceModeAssessed assessed ->
                say("network.governance-mode", "value", language.word("governance-mode", Words.spell(assessed.mode())));
            case NetworkEvent.LifecycleStageAssessed assessed ->
                say(
                        "network.lifecycle-stage",
                        "value",
                        language.word("lifecycle-stage", Words.spell(assessed.stage())));
            case NetworkEvent.NetworkClosed _ -> language.sentence("network.closed", network);
            case NetworkEvent.NetworkEntryRedated redated -> say("network.redated", "day", language.day(redated.on()));
            case NetworkEvent.NetworkEntryWithdrawn _ -> language.sentence("network.withdrawn", Map.of());
        };
    }

    private String organisation(OrganisationEvent event) {
        return switch (event) {
            case OrganisationEvent.OrganisationRegistered registered ->
                say("organisation.registered", "organisation", text(registered.name()));
            case OrganisationEvent.OrganisationRenamed renamed ->
                say("organisation.renamed", "name", text(renamed.name()));
            case OrganisationEvent.OrganisationEnded ended ->
                say("organisation.ended", "organisation", labels.name(ended.organisationId(), language.code()));
            case OrganisationEvent.OrganisationSucceeded succeeded ->
                language.sentence(
                        "organisation." + Words.spell(succeeded.kind()),
                        Map.of("from", names(succeeded.from()), "to", names(succeeded.to())));
            case OrganisationEvent.OrganisationEntryRedated redated ->
                language.sentence(
                        "organisation.redated",
                        Map.of("organisations", names(redated.organisationIds()), "day", language.day(redated.on())));
            case OrganisationEvent.OrganisationEntryWithdrawn withdrawn ->
                say("organisation.withdrawn", "organisations", names(withdrawn.organisationIds()));
        };
    }

    private String seat(SeatEvent event) {
        String member = labels.member(event.memberId(), language.code());
        return switch (event) {
            case SeatEvent.MemberInvited invited ->
                say("seat.invited", "member", member) + also("seat.invited-by", invited.invitedBy());
            case SeatEvent.InvitationAccepted _ -> say("seat.accepted", "member", member);
            case SeatEvent.InvitationDeclined _ -> say("seat.declined", "member", member);
            case SeatEvent.MemberJoined joined ->
                say(joined.hasSay() ? "seat.joined" : "seat.joined-observer", "member", member)
                        + roles(joined.roles())
                        + also("seat.continues", joined.continuesFrom());
            case SeatEvent.RoleTaken taken ->
                role("seat.role-taken", member, taken.role()) + also("seat.role-from", taken.from());
            case SeatEvent.RoleLaidDown laidDown ->
                role("seat.role-laid-down", member, laidDown.role()) + also("seat.role-to", laidDown.to());
            case SeatEvent.DeputyNamed named ->
                language.sentence("seat.deputy-named", Map.of("member", member, "title", text(named.title())));
            case SeatEvent.DeputyReleased _ -> say("seat.deputy-released", "member", member);
            case SeatEvent.SayChanged changed ->
                say(changed.hasSay() ? "seat.say-given" : "seat.say-ended", "member", member);
            case SeatEvent.TitleChanged _ -> say("seat.title", "member", member);
            case SeatEvent.SeatHandedOver handedOver ->
                say(handedOver.personId() == null ? "seat.vacant" : "seat.handed-over", "member", member);
            case SeatEvent.HomeOrganisationChanged _ -> say("seat.home", "member", member);
            case SeatEvent.ConfirmationAsked asked ->
                language.sentence(
                        "seat.confirmation-asked",
                        Map.of("member", member, "organisations", names(asked.organisationIds())));
            case SeatEvent.SeatConfirmed _ -> say("seat.confirmed", "member", member);
            case SeatEvent.MemberLeft _ -> say("seat.left", "member", member);
            case SeatEvent.MemberReturned returned -> say("seat.returned", "member", member) + roles(returned.roles());
            case SeatEvent.SeatEntryRedated redated -> redated(member, redated.on());
            case SeatEvent.SeatEntryWithdrawn _ -> say("seat.withdrawn", "member", member);
        };
    }

    private String access(AccessEvent event) {
        return switch (event) {
            case AccessEvent.KeeperNamed named
            when named.memberId() != null ->
                also("keeper.named-member", named.memberId()).strip();
            case AccessEvent.KeeperNamed _ -> language.sentence("keeper.named", Map.of());
            case AccessEvent.KeeperReleased _ -> language.sentence("keeper.released", Map.of());
            case AccessEvent.SeatLinked linked ->
                say("seat.linked", "member", labels.member(linked.memberId(), language.code()));
            case AccessEvent.PersonErased erased -> say("person.erased", "members", members(erased.memberIds()));
            case AccessEvent.SeatUnlinked unlinked ->
                say("seat.unlinked", "member", labels.member(unlinked.memberId(), language.code()));
        };
    }

    private String say(String key, String part, String text) {
        return language.sentence(key, Map.of(part, text));
    }

    private String members(List<MemberId> members) {
        return language.list(members.stream()
                .map(member -> labels.member(member, language.code()))
                .toList());
    }

    private String also(String key, @Nullable MemberId other) {
        return other == null ? "" : " " + say(key, "other", labels.member(other, language.code()));
    }

    private String role(String key, String member, String role) {
        return language.sentence(key, Map.of("member", member, "role", language.word("role", role)));
    }

    private String roles(List<String> roles) {
        return roles.isEmpty()
                ? ""
                : " "
                        + say(
                                "seat.roles",
                                "roles",
                                language.list(roles.stream()
                                        .map(role -> language.word("role", role))
                                        .toList()));
    }

    private String redated(String member, LocalDate on) {
        return language.sentence("seat.redated", Map.of("member", member, "day", language.day(on)));
    }

    private String names(Collection<OrganisationId> organisations) {
        return language.list(organisations.stream()
                .map(organisation -> labels.name(organisation, language.code()))
                .toList());
    }

    private String text(LocalText text) {
        return Labels.pick(text.texts(), language.code());
    }

    private String quote(Wording wording) {
        return language.quote(Labels.pick(wording, language.code()));
    }
}
