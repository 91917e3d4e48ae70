package fi.solmu.eventstore;

/** Hears that a projection has seen the record up to a position, whichever process ran it. */
@FunctionalInterface
public interface ProgressListener {

    /** Runs on a thread that must not be held up. A position may be skipped when a later one was heard of. */
    void moved(String projection, long position);
}
