package fi.solmu.command.cycle;

import fi.solmu.kernel.CycleId;

/** A wish about one cycle. */
interface CycleCommand extends CyclesCommand {

    CycleId cycleId();
}
