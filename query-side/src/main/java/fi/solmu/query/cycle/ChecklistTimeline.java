package fi.solmu.query.cycle;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistAgreed;
import fi.solmu.kernel.cycle.CycleEvent.OfChecklists;
import fi.solmu.query.Timeline;

/** How what is said of a network's checklists makes them. */
final class ChecklistTimeline implements Timeline<OfChecklists, NetworkChecklists> {

    @Override
    public NetworkChecklists beginning() {
        return NetworkChecklists.NONE;
    }

    @Override
    public boolean seen(NetworkChecklists checklists) {
        return !checklists.own().isEmpty();
    }

    @Override
    public NetworkChecklists after(NetworkChecklists checklists, Chronicle.Entry<OfChecklists> entry) {
        return entry.event() instanceof ChecklistAgreed agreed ? checklists.with(agreed) : checklists;
    }
}
