package fi.solmu.kernel.calendar;

import fi.solmu.kernel.Event;

/** What happens to a network's annual clock. */
public sealed interface CalendarEvent extends Event permits RingEvent, CalendarEntryEvent {}
