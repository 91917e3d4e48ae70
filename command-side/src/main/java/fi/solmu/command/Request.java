package fi.solmu.command;

import java.util.UUID;

/**
 * One request of the outside world. Its identifier is stored with every event that it brought about.
 *
 * @param repeated whether an earlier try of the same request may already have been decided
 */
public record Request(UUID id, boolean repeated) {

    static final String ATTRIBUTE = Request.class.getName();
}
