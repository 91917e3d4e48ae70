package fi.solmu.kernel.meeting;

/** Whether a member's seat was taken at a meeting. */
public enum Attendance {
    PRESENT,
    /** Someone sat there for the member. */
    BY_DEPUTY,
    /** Was not there and had said so. */
    EXCUSED,
    ABSENT;

    /** Whether somebody sat in the seat. */
    public boolean seated() {
        return this == PRESENT || this == BY_DEPUTY;
    }
}
