package fi.solmu.eventstore;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Axon's conversions in the record's own JSON. What is already of the wanted type passes through untouched. */
public final class RecordConverter implements Converter {

    private final JsonMapper mapper = EventJson.mapper();

    @Override
    public boolean canConvert(Type source, Type target) {
        return true;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T convert(@Nullable Object input, Type target) {
        JavaType wanted = mapper.constructType(target);
        if (input == null || wanted.getRawClass().isInstance(input)) {
            return (T) input;
        }
        if (wanted.hasRawClass(byte[].class)) {
            return (T) mapper.writeValueAsBytes(input);
        }
        if (wanted.hasRawClass(String.class)) {
            return (T)
                    (input instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : mapper.writeValueAsString(input));
        }
        return switch (input) {
            case byte[] bytes -> mapper.readValue(bytes, wanted);
            case String text -> mapper.readValue(text, wanted);
            default -> mapper.convertValue(input, wanted);
        };
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("format", "json");
    }
}
