package fi.solmu.kernel;

/**
 * Something that happened in a network, as the record keeps it for ever.
 *
 * <p>Each capability lists its events in one sealed interface. Stored events are only ever added to: a new optional component, a
 * new event, or a new version with an upcaster.
 */
public interface Event {

    NetworkId networkId();
}
