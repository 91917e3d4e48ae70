package fi.solmu.kernel.evaluation;

import fi.solmu.kernel.LocalText;

/** A part of an instrument whose questions are looked at together: an element of the core of network work. */
public record InstrumentPart(String key, LocalText name) {}
