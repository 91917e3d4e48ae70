package fi.solmu.kernel.agreement;

import java.util.List;

/** The fifteen headings under which networks agree on how they work, in their order; a network may have others besides. */
public final class StandardHeadings {

    /** Under which it is agreed how decisions are made. */
    public static final String DECISION_MAKING = "decision-making";

    public static final List<String> ALL = List.of(
            "coordination-facilitation",
            "knowing-trust-commitment",
            "meetings-encounters",
            "forms-of-activity",
            "communication-dialogue-knowledge",
            DECISION_MAKING,
            "membership-onboarding",
            "roles",
            "expected-commitment",
            "participant-resources",
            "target-groups",
            "home-organisations-stakeholders",
            "funding-resourcing",
            "monitoring-evaluation",
            "renewal");

    private StandardHeadings() {}
}
