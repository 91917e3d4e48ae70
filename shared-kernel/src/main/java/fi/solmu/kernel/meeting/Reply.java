package fi.solmu.kernel.meeting;

/** What a member answers to an invitation. */
public enum Reply {
    COMING,
    /** Someone comes for the member. */
    SENDING_DEPUTY,
    NOT_COMING
}
