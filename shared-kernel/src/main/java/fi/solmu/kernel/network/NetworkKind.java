package fi.solmu.kernel.network;

/** Who set the frame of the network, from above or together, and whether anyone did. Assessed, dated and revisable. */
public enum NetworkKind {
    HIERARCHICALLY_LED_STRATEGIC,
    JOINTLY_LED_STRATEGIC,
    FREELY_EVOLVING,
    CHAOTIC_ORGANISING
}
