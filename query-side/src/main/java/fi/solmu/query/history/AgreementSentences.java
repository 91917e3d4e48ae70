package fi.solmu.query.history;

import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryRedated;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementRetitled;
import fi.solmu.kernel.agreement.AgreementEvent.GoalTakenUp;
import fi.solmu.kernel.agreement.AgreementEvent.OwnerChanged;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.CommentMade;
import fi.solmu.kernel.agreement.ProposalEvent.CommitmentConfirmed;
import fi.solmu.kernel.agreement.ProposalEvent.NoticeGiven;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionClarified;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionIntegrated;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.TextAmended;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.ProposalEvent.VersionLapsed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionReviewed;
import fi.solmu.query.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells in plain sentences what happened to goals and practices. */
final class AgreementSentences {

    private final Language language;
    private final Labels labels;

    AgreementSentences(Language language, Labels labels) {
        this.language = language;
        this.labels = labels;
    }

    String tell(AgreementEvent event) {
        Map<String, String> parts = new HashMap<>();
        parts.put("agreement", labels.name(event.agreementId(), language.code()));
        return switch (event) {
            case PracticeTakenUp _ -> say("agreement.practice", parts);
            case GoalTakenUp _ -> say("agreement.goal", parts);
            case AgreementRetitled _ -> say("agreement.retitled", parts);
            case OwnerChanged changed ->
                changed.owner() == null
                        ? say("agreement.owner-none", parts)
                        : say("agreement.owner", about(changed.owner(), parts));
            case AgreementEntryRedated redated -> say("agreement.redated", on(redated.on(), parts));
            case AgreementEntryWithdrawn _ -> say("agreement.withdrawn", parts);
            case ProposalEvent ofVersion -> {
                parts.put("version", labels.version(ofVersion.proposalId()));
                yield version(ofVersion, parts);
            }
        };
    }

    private String version(ProposalEvent event, Map<String, String> parts) {
        return switch (event) {
            case VersionProposed proposed ->
                say("version.proposed", parts) + by("version.proposed-by", proposed.proposedBy());
            case CommentMade made -> say("version.comment", parts) + by("version.comment-by", made.memberId());
            case TextAmended _ -> say("version.amended", parts);
            case PositionTaken taken -> {
                parts.put("stance", language.word("stance", Words.spell(taken.stance())));
                yield say("version.position", about(taken.memberId(), parts));
            }
            case ObjectionRaised raised -> say("objection.raised", about(raised.memberId(), parts));
            case ObjectionClarified clarified -> say("objection.clarified", about(clarified.memberId(), parts));
            case ObjectionIntegrated integrated -> say("objection.integrated", about(integrated.memberId(), parts));
            case ObjectionWithdrawn withdrawn -> say("objection.withdrawn", about(withdrawn.memberId(), parts));
            case VersionAdopted adopted -> adopted(adopted, parts);
            case VersionNotAdopted _ -> say("version.not-adopted", parts);
            case ProposalWithdrawn _ -> say("version.taken-back", parts);
            case VersionReviewed reviewed ->
                say("version.reviewed-" + Words.spell(reviewed.outcome()), parts)
                        + onDay("version.next-review", reviewed.nextReviewOn());
            case NoticeGiven given -> say("version.notice", on(given.endsOn(), parts));
            case VersionEnded _ -> say("version.ended", parts);
            case VersionLapsed _ -> say("version.lapsed", parts);
            case CommitmentConfirmed confirmed ->
                say("commitment." + Words.spell(confirmed.level()), about(confirmed.memberId(), parts));
        };
    }

    /** An adoption over open objections, or one that its rule would not have given, stays visible for ever. */
    private String adopted(VersionAdopted adopted, Map<String, String> parts) {
        int open = adopted.tally().openObjections();
        return say("version.adopted", parts)
                + (open == 0 ? "" : " " + say("version.adopted-over", Map.of("count", Integer.toString(open))))
                + (adopted.shortfalls().isEmpty() ? "" : " " + say("version.adopted-short", Map.of()));
    }

    private String say(String key, Map<String, String> parts) {
        return language.sentence(key, parts);
    }

    private String by(String key, @Nullable MemberId member) {
        return member == null ? "" : " " + say(key, Map.of("member", labels.member(member, language.code())));
    }

    private String onDay(String key, @Nullable LocalDate day) {
        return day == null ? "" : " " + say(key, Map.of("day", language.day(day)));
    }

    private Map<String, String> about(MemberId member, Map<String, String> parts) {
        parts.put("member", labels.member(member, language.code()));
        return parts;
    }

    private Map<String, String> on(LocalDate day, Map<String, String> parts) {
        parts.put("day", language.day(day));
        return parts;
    }
}
