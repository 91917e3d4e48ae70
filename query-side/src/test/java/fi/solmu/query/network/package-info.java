@NullMarked
package fi.solmu.query.network;

import org.jspecify.annotations.NullMarked;
