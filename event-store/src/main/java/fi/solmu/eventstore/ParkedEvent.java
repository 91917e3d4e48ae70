package fi.solmu.eventstore;

import java.time.Instant;

/**
 * An event that a projection or an automation could not take, or that waits behind such an event of its stream.
 *
 * @param name the projection or automation
 * @param stream what the event is about, as {@code member:<uuid>}
 * @param reason what went wrong, or behind which event this one waits
 */
public record ParkedEvent(String name, String stream, long position, String reason, Instant parkedAt) {}
