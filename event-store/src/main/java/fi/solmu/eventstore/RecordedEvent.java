package fi.solmu.eventstore;

import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import java.time.Instant;
import java.util.Map;

/**
 * An event as it stands in the record.
 *
 * @param position its place in the one gapless order, from 1
 * @param type its logical name: {@code membership.MemberJoined}
 * @param metadata who did it and how: account, member, request
 * @param recordedAt when the record took it in, to the microsecond; grows strictly with the position
 */
public record RecordedEvent(
        long position, EntryId id, String type, Event event, Map<String, String> metadata, Instant recordedAt) {}
