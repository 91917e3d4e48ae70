package fi.solmu.kernel;

/** Corrects an earlier entry of the record without touching it: the entry stays readable, and no longer counts as it stood. */
public interface Correction extends Event {

    /** The entry that is corrected. */
    EntryId entryId();

    /** Why. */
    Wording because();

    /** The entry holds from another day than it said. */
    interface Redating extends Correction, DatedEvent {}

    /** The entry should not have been recorded at all. */
    interface Withdrawal extends Correction {}
}
