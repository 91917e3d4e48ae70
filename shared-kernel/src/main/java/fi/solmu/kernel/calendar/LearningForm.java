package fi.solmu.kernel.calendar;

/** How people learn together at an occurrence. */
public enum LearningForm {
    TEACHING,
    FACILITATION,
    HOSTING
}
