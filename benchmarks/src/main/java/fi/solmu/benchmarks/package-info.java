/** What it costs, measured beside the limit of the machine in the same run. */
@NullMarked
package fi.solmu.benchmarks;

import org.jspecify.annotations.NullMarked;
