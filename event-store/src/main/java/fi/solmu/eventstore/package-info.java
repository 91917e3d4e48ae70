/** The record: an event storage engine for Axon Framework on PostgreSQL, and the projector that reads it. Knows nothing of networks. */
@NullMarked
package fi.solmu.eventstore;

import org.jspecify.annotations.NullMarked;
