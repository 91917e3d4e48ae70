package fi.solmu.kernel.network;

/** How far a network has come in its life; an axis of its own beside the phases of a cycle. Source: Imperial et al. (2016). */
public enum LifecycleStage {
    ACTIVATION,
    COLLECTIVITY,
    INSTITUTIONALISATION,
    DECLINE,
    REORGANISATION
}
