package fi.solmu.kernel.cycle;

import java.util.Arrays;

/** Where a development cycle stands. */
public enum Phase {
    /** The network's challenge is looked at, and those whom it concerns are brought together. */
    ASSEMBLING(1),
    /** Goals and practices are agreed. */
    AGREEING(2),
    /** The network progresses together. */
    PROGRESSING(3),
    /** Impact is evaluated, and what came about is spread. */
    EVALUATING(4);

    private final int number;

    Phase(int number) {
        this.number = number;
    }

    /** From 1 to 4, as people call it. */
    public int number() {
        return number;
    }

    /** The phase that people call by this number, from 1 to 4. */
    public static Phase of(int number) {
        return Arrays.stream(values())
                .filter(phase -> phase.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no phase " + number));
    }
}
