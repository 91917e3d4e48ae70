/** What a network is and was held to be, on any day. */
@NullMarked
package fi.solmu.query.network;

import org.jspecify.annotations.NullMarked;
