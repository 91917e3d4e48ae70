package fi.solmu.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/** Reads the days in what people send: days that a network can have seen or may plan for, so that days can be counted from them. */
@Component
final class DayReader extends JacksonModule {

    static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    static boolean isOutOfBounds(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST);
    }

    @Override
    public String getModuleName() {
        return "solmu-days";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new SimpleDeserializers().addDeserializer(LocalDate.class, new Reader()));
    }

    private static final class Reader extends StdScalarDeserializer<LocalDate> {

        Reader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            }
            String text = json.getString();
            try {
                LocalDate day = LocalDate.parse(text);
                return isOutOfBounds(day)
                        ? (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "out of all bounds")
                        : day;
            } catch (DateTimeException notADay) {
                return (LocalDate)
                        context.handleWeirdStringValue(LocalDate.class, text, "not a day; an example is 2024-03-01");
            }
        }
    }
}
