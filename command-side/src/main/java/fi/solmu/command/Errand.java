package fi.solmu.command;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that the house does by itself when its time has come. It is run by one of the processes, or twice after a crash, so it
 * must be safe to run again; and however late it is run, it finds out for itself what there still is to do.
 *
 * @param <D> what it needs to know; only added to, since other versions of the program may have planned it
 */
public interface Errand<D> {

    /** Its name for ever, in kebab case; what is planned is kept under it. */
    String name();

    Class<D> details();

    /** Gives the moment at which to come back; nothing when it is done. */
    Optional<Instant> run(D details);

    /** What to run at once, and then whenever it said, from the first start on; nothing when only others plan it. */
    default Optional<D> standing() {
        return Optional.empty();
    }
}
