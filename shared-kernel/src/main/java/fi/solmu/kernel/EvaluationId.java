package fi.solmu.kernel;

import java.util.UUID;

/** An evaluation: one time that members are asked, or were asked elsewhere. */
public record EvaluationId(UUID value) implements Identifier {

    public static EvaluationId random() {
        return new EvaluationId(UUID.randomUUID());
    }

    public static EvaluationId of(String value) {
        return new EvaluationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
