/** What a network agrees on: goals and practices, how they are decided, who stood where, and how agreements age. */
@NullMarked
package fi.solmu.kernel.agreement;

import org.jspecify.annotations.NullMarked;
