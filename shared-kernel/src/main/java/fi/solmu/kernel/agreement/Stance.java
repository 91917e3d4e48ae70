package fi.solmu.kernel.agreement;

/** Where a member stands on a proposal. Absent, silent and heard are told apart from consent: an auditor asks for the difference. */
public enum Stance {
    CONSENT,
    /** Consents and has a concern that is worth keeping. */
    CONSENT_WITH_CONCERN,
    /** Can't live with it, for a reason; the proposal is to be changed. */
    OBJECTION,
    /** Neither carries it nor stands in its way. */
    STAND_ASIDE,
    /** Was not there when positions were taken. */
    ABSENT,
    /** Was asked and said nothing. */
    NO_RESPONSE,
    /** Was heard and does not take part in the decision. */
    HEARD;

    public boolean consents() {
        return this == CONSENT || this == CONSENT_WITH_CONCERN;
    }

    /** Whether it needs a reason. */
    public boolean needsReason() {
        return this == OBJECTION || this == STAND_ASIDE;
    }
}
