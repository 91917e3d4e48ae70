package fi.solmu.kernel.calendar;

import java.time.LocalDate;

/**
 * What became of one occurrence: moved, cancelled or completed.
 *
 * @param date its day by the rule
 * @param slot where it was put, or took place
 */
public record Deviation(LocalDate date, Slot slot, OccurrenceState state) {}
