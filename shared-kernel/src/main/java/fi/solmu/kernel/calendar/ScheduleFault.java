package fi.solmu.kernel.calendar;

/**
 * Why a schedule can't be.
 *
 * @param code stable name in kebab case
 * @param field the part of the schedule that is wrong
 * @param sentence what is wrong and what to do next
 */
public record ScheduleFault(String code, String field, String sentence) {}
