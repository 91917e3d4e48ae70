package fi.solmu.kernel;

import java.time.LocalDate;

/** An event with a day of its own, given by the person who recorded it; often earlier than the day of recording. */
public interface DatedEvent extends Event {

    /** The day on which it happened, in the network's time zone. What it changes holds from that day on. */
    LocalDate on();
}
