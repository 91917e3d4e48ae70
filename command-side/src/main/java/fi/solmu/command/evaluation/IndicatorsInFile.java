package fi.solmu.command.evaluation;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import fi.solmu.command.evaluation.Measuring.DefineIndicator;
import fi.solmu.command.evaluation.Measuring.MeasureIndicator;
import fi.solmu.kernel.IndicatorId;
import fi.solmu.kernel.LocalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a file tells of things that are measured. Each evaluation may tell the whole story so far, so that the same is told again. */
final class IndicatorsInFile {

    private static final int DEFINITION = 86;
    private static final int MEASUREMENT = 87;

    private static final Comparator<@Nullable BigDecimal> NUMBERS = Comparator.nullsFirst(Comparator.naturalOrder());

    private record Definition(
            LocalDate on,
            LocalText name,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            String pointer) {

        boolean saysTheSameAs(Definition other) {
            return name.equals(other.name)
                    && NUMBERS.compare(baseline, other.baseline) == 0
                    && NUMBERS.compare(target, other.target) == 0;
        }
    }

    private record Measurement(BigDecimal value, String pointer) {}

    private static final class Story {

        private final List<Definition> definitions = new ArrayList<>();
        private final Map<LocalDate, Measurement> measurements = new TreeMap<>();
    }

    private final NetworkFile file;
    private final Map<String, Story> stories = new LinkedHashMap<>();

    IndicatorsInFile(NetworkFile file) {
        this.file = file;
    }

    /** Takes in what one evaluation tells. */
    void take(FileObject indicator, LocalDate toldOn) {
        Story story = stories.computeIfAbsent(indicator.string("key"), _ -> new Story());
        story.definitions.add(new Definition(
                toldOn,
                name(indicator),
                indicator.optionalNumber("baseline"),
                indicator.optionalNumber("target"),
                indicator.pointer()));
        for (FileObject measured : indicator.objects("values")) {
            LocalDate on = measured.date("on");
            BigDecimal value = measured.optionalNumber("value");
            if (value == null) {
                file.fault(measured.pointerTo("value"), "This is missing.");
            } else {
                measured(story, on, new Measurement(value, measured.pointer()));
            }
        }
    }

    /** In the order in which it came to be known what is measured, from the first measurement on. */
    void read() {
        stories.forEach((key, story) -> {
            IndicatorId id = file.indicator(key);
            story.definitions.sort((one, other) -> one.on().compareTo(other.on()));
            Definition before = null;
            for (Definition definition : story.definitions) {
                if (before == null || !before.saysTheSameAs(definition)) {
                    LocalDate on = before == null ? first(definition.on(), story) : definition.on();
                    file.add(
                            definition.on(),
                            DEFINITION,
                            definition.pointer(),
                            new DefineIndicator(
                                    file.network(),
                                    id,
                                    definition.name(),
                                    definition.baseline(),
                                    definition.target(),
                                    key,
                                    on,
                                    definition.on()));
                }
                before = definition;
            }
            LocalDate told = story.definitions.getLast().on();
            story.measurements.forEach((on, measurement) -> {
                LocalDate day = on.isAfter(told) ? on : told;
                file.add(
                        day,
                        MEASUREMENT,
                        measurement.pointer(),
                        new MeasureIndicator(file.network(), id, measurement.value(), on, day));
            });
        });
    }

    private void measured(Story story, LocalDate on, Measurement measurement) {
        Measurement told = story.measurements.putIfAbsent(on, measurement);
        if (told != null && told.value().compareTo(measurement.value()) != 0) {
            file.fault(
                    measurement.pointer() + "/value",
                    "For " + on + " the file also tells " + told.value().toPlainString() + ". Tell one of them.");
        }
    }

    private static LocalDate first(LocalDate told, Story story) {
        return story.measurements.keySet().stream()
                .filter(on -> on.isBefore(told))
                .findFirst()
                .orElse(told);
    }

    /** In the languages that it is told in; else it goes by its key. */
    private LocalText name(FileObject indicator) {
        Map<String, String> texts = new TreeMap<>();
        for (String language : List.of("fi", "sv", "en")) {
            String text = indicator.optionalString(language);
            if (text != null) {
                texts.put(language, text);
            }
        }
        return texts.isEmpty() ? LocalText.of(file.language(), indicator.string("key")) : new LocalText(texts);
    }
}
