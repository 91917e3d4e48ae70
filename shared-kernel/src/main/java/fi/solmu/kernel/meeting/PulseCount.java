package fi.solmu.kernel.meeting;

/**
 * How many gave one answer to one question of the pulse.
 *
 * @param question {@code moved-forward} or {@code was-heard}
 * @param answer from 1, not at all, to 5, fully
 */
public record PulseCount(String question, int answer, int given) {}
