package fi.solmu.query.cycle;

import fi.solmu.query.cycle.CycleView.OneCycleView;
import java.time.LocalDate;
import java.util.List;

/** All cycles of a network side by side, in the order in which they were opened; sub-cycles stand among them. */
record CyclesView(LocalDate asOf, List<OneCycleView> cycles) {}
