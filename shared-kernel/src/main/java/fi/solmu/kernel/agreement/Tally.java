package fi.solmu.kernel.agreement;

/**
 * Positions on a proposal, counted. All but {@code heard} count those who decide.
 *
 * @param entitled how many decide
 * @param concerns those who consent with a concern; not among {@code consents}
 * @param silent those who were asked and gave no answer
 * @param heard those who do not decide and said where they stand
 * @param openObjections objections of those who decide, neither integrated nor withdrawn
 */
public record Tally(
        int entitled,
        int consents,
        int concerns,
        int objections,
        int standAsides,
        int absent,
        int silent,
        int heard,
        int openObjections) {

    int consenting() {
        return consents + concerns;
    }
}
