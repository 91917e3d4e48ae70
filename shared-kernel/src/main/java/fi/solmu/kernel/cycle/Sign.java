package fi.solmu.kernel.cycle;

/** By what the record itself can show that an item of a checklist is met. It can only suggest: a person decides. */
public enum Sign {
    /** All five questions of the cycle have an answer. */
    QUESTIONS_ANSWERED,
    /** The members come from at least three sectors. */
    SECTORS_PRESENT,
    /** Whoever was invited has answered. */
    INVITATIONS_ANSWERED,
    /** What kind of network it is, and how it is governed, has been assessed. */
    KIND_ASSESSED,
    /** It is agreed how decisions are made. */
    DECISION_MAKING_AGREED,
    /** A goal has been adopted. */
    GOAL_ADOPTED,
    /** Practices are agreed under all fifteen headings. */
    HEADINGS_ANSWERED,
    /** The network has met since the phase began. */
    MEETINGS_HELD,
    /** Every meeting held since the phase began has published minutes. */
    MINUTES_PUBLISHED,
    /** Every promise that has been due since the phase began was kept. */
    PROMISES_KEPT,
    /** Every practice in force has been looked at again since the phase began. */
    PRACTICES_REVIEWED,
    /** The success of the phase has been assessed. */
    PHASE_ASSESSED
}
