package fi.solmu.kernel.agreement;

import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.agreement.Ballot.Voice;
import fi.solmu.kernel.agreement.Quorum.CountedBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal is decided; stated when it is made, and stored with its outcome.
 *
 * @param group the network role that decides, under {@link DecisionMethod#GROUP_AFTER_HEARING}: {@code steering-group}
 * @param quorum how many must take part; none when that does not matter
 * @param overObjections whether it may be adopted while someone who decides still objects; never so under consent and consensus
 */
public record DecisionRule(
        DecisionMethod method,
        @Nullable String group,
        @Nullable Quorum quorum,
        Silence silence,
        boolean overObjections) {

    private static final String AFTER_HEARING = "-decides-after-hearing";
    private static final String COORDINATORS = "coordinators-decide";
    private static final String COORDINATOR = "coordinator";
    private static final String CHAIR = "-chair";

    public DecisionRule {
        if ((method == DecisionMethod.GROUP_AFTER_HEARING) != (group != null)) {
            throw new IllegalArgumentException("a group is named exactly when a group decides");
        }
        if (overObjections && (method == DecisionMethod.CONSENT || method == DecisionMethod.CONSENSUS)) {
            throw new IllegalArgumentException("an open objection always stands in the way of " + method);
        }
    }

    public static DecisionRule by(DecisionMethod method) {
        boolean overObjections = method != DecisionMethod.CONSENT && method != DecisionMethod.CONSENSUS;
        return new DecisionRule(method, null, null, Silence.NO_POSITION, overObjections);
    }

    public static DecisionRule byGroup(String group) {
        return new DecisionRule(DecisionMethod.GROUP_AFTER_HEARING, group, null, Silence.NO_POSITION, true);
    }

    /** The rule that goes by a name: {@code consent}, {@code two-thirds-majority}, {@code steering-group-decides-after-hearing}. */
    public static Optional<DecisionRule> named(String name) {
        if (name.endsWith(AFTER_HEARING) && name.length() > AFTER_HEARING.length()) {
            return Optional.of(byGroup(name.substring(0, name.length() - AFTER_HEARING.length())));
        }
        for (DecisionMethod method : DecisionMethod.values()) {
            if (method != DecisionMethod.GROUP_AFTER_HEARING
                    && by(method).name().equals(name)) {
                return Optional.of(by(method));
            }
        }
        return Optional.empty();
    }

    /** What the rule is called in files and answers. */
    public String name() {
        return switch (method) {
            case GROUP_AFTER_HEARING -> group + AFTER_HEARING;
            case COORDINATORS -> COORDINATORS;
            default -> method.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** Whether a member with these roles and with a say is among those who decide. A group's chair belongs to the group. */
    public boolean decides(boolean hasSay, Set<String> roles) {
        return hasSay
                && switch (method) {
                    case GROUP_AFTER_HEARING -> roles.contains(group) || roles.contains(group + CHAIR);
                    case COORDINATORS -> roles.contains(COORDINATOR);
                    default -> true;
                };
    }

    /** What is missing for the proposal to be adopted by this rule; nothing, when it may be. */
    public List<Shortfall> shortfalls(Ballot ballot) {
        List<Shortfall> shortfalls = new ArrayList<>();
        Tally tally = ballot.tally();
        List<Voice> deciding = ballot.deciding();
        int consenting =
                (int) deciding.stream().filter(voice -> voice.consents(silence)).count();
        if (!overObjections && tally.openObjections() > 0) {
            shortfalls.add(Shortfall.OPEN_OBJECTIONS);
        }
        if (consenting == 0) {
            shortfalls.add(Shortfall.NOBODY_CONSENTED);
        } else {
            majority(consenting, tally).ifPresent(shortfalls::add);
        }
        if (quorum != null && !reached(quorum, deciding)) {
            shortfalls.add(Shortfall.QUORUM_NOT_REACHED);
        }
        if (method == DecisionMethod.GROUP_AFTER_HEARING
                && tally.heard() == 0
                && !ballot.others().isEmpty()) {
            shortfalls.add(Shortfall.OTHERS_NOT_HEARD);
        }
        return List.copyOf(shortfalls);
    }

    private Optional<Shortfall> majority(int consenting, Tally tally) {
        int against = tally.objections();
        return switch (method) {
            case CONSENT -> Optional.empty();
            case CONSENSUS -> missingUnless(consenting == tally.entitled(), Shortfall.NOT_ALL_CONSENTED);
            case SIMPLE_MAJORITY, GROUP_AFTER_HEARING, COORDINATORS ->
                missingUnless(consenting > against, Shortfall.MAJORITY_NOT_REACHED);
            case ABSOLUTE_MAJORITY -> missingUnless(consenting * 2 > tally.entitled(), Shortfall.MAJORITY_NOT_REACHED);
            case TWO_THIRDS_MAJORITY ->
                missingUnless(consenting * 3 >= (consenting + against) * 2, Shortfall.MAJORITY_NOT_REACHED);
        };
    }

    private static Optional<Shortfall> missingUnless(boolean holds, Shortfall shortfall) {
        return holds ? Optional.empty() : Optional.of(shortfall);
    }

    private boolean reached(Quorum wanted, List<Voice> deciding) {
        List<Voice> takingPart =
                deciding.stream().filter(voice -> voice.takesPart(silence)).toList();
        return wanted.by() == CountedBy.MEMBERS
                ? wanted.reached(takingPart.size(), deciding.size())
                : wanted.reached(organisations(takingPart), organisations(deciding));
    }

    private static int organisations(List<Voice> voices) {
        return (int) voices.stream()
                .map(Voice::organisation)
                .filter(Objects::nonNull)
                .map(OrganisationId::value)
                .distinct()
                .count();
    }
}
