package fi.solmu.query;

import java.time.Duration;

/** How far a projection has come. */
public interface ViewProgress {

    /** Waits until the projection has seen everything up to the position; false when that takes too long. */
    boolean await(String projection, long position, Duration atMost);
}
