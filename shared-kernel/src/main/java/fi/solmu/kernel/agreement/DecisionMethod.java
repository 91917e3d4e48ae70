package fi.solmu.kernel.agreement;

/** By which kind of rule a proposal is decided. */
public enum DecisionMethod {
    /** Nobody with a say has an open objection. */
    CONSENT,
    /** Everybody with a say consents. */
    CONSENSUS,
    /** More consent than object. */
    SIMPLE_MAJORITY,
    /** More than half of all with a say consent. */
    ABSOLUTE_MAJORITY,
    /** Of those who consent or object, at least two thirds consent. */
    TWO_THIRDS_MAJORITY,
    /** A named group decides by simple majority, after the others have been heard. */
    GROUP_AFTER_HEARING,
    /** The coordinators decide, by simple majority among themselves. */
    COORDINATORS
}
