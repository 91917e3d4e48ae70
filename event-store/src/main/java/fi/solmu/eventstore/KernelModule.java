package fi.solmu.eventstore;

import com.fasterxml.jackson.annotation.JsonFormat;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.LocalText;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How the words of the kernel look in JSON, in the record and on the wire: an identifier is a string, a constant is kebab case, a
 * text in several languages is an object by language.
 */
public final class KernelModule extends JacksonModule {

    private static final String OWN_PACKAGES = "fi.solmu.";

    @Override
    public String getModuleName() {
        return "solmu-kernel";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addKeySerializers(new KeyWriters());
        context.addDeserializers(new Readers());
        context.addKeyDeserializers(new KeyReaders());
        context.insertAnnotationIntrospector(new KebabCase());
    }

    private static final class KebabCase extends NopAnnotationIntrospector {

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] constants, String[] names) {
            if (annotated.getRawType().getName().startsWith(OWN_PACKAGES)) {
                for (int i = 0; i < constants.length; i++) {
                    names[i] = constants[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
                }
            }
            return names;
        }
    }

    private static final class Writers implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            if (Identifier.class.isAssignableFrom(type.getRawClass())) {
                return new IdentifierWriter();
            }
            return type.hasRawClass(LocalText.class) ? new LocalTextWriter() : null;
        }
    }

    private static final class KeyWriters implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return Identifier.class.isAssignableFrom(type.getRawClass()) ? new IdentifierKeyWriter() : null;
        }
    }

    private static final class Readers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            if (isIdentifier(type.getRawClass())) {
                return new IdentifierReader(type.getRawClass());
            }
            return type.hasRawClass(LocalText.class) ? new LocalTextReader() : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isIdentifier(type) || type == LocalText.class;
        }
    }

    private static final class KeyReaders implements KeyDeserializers {

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return isIdentifier(type.getRawClass()) ? new IdentifierKeyReader(type.getRawClass()) : null;
        }
    }

    private static final class IdentifierWriter extends StdScalarSerializer<Identifier> {

        IdentifierWriter() {
            super(Identifier.class);
        }

        @Override
        public void serialize(Identifier identifier, JsonGenerator json, SerializationContext context) {
            json.writeString(identifier.value().toString());
        }
    }

    private static final class IdentifierKeyWriter extends StdScalarSerializer<Identifier> {

        IdentifierKeyWriter() {
            super(Identifier.class);
        }

        @Override
        public void serialize(Identifier identifier, JsonGenerator json, SerializationContext context) {
            json.writeName(identifier.value().toString());
        }
    }

    private static final class IdentifierReader extends StdScalarDeserializer<Identifier> {

        private final MethodHandle constructor;

        IdentifierReader(Class<?> type) {
            super(type);
            this.constructor = constructorOf(type);
        }

        @Override
        public Identifier deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return (Identifier) context.handleUnexpectedToken(handledType(), json);
            }
            String text = json.getString();
            UUID value = uuid(text);
            if (value == null) {
                return (Identifier) context.handleWeirdStringValue(handledType(), text, "not a UUID");
            }
            return construct(constructor, value);
        }
    }

    private static final class IdentifierKeyReader extends KeyDeserializer {

        private final Class<?> type;
        private final MethodHandle constructor;

        IdentifierKeyReader(Class<?> type) {
            this.type = type;
            this.constructor = constructorOf(type);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            UUID value = uuid(key);
            return value == null ? context.handleWeirdKey(type, key, "not a UUID") : construct(constructor, value);
        }
    }

    private static final class LocalTextWriter extends StdSerializer<LocalText> {

        LocalTextWriter() {
            super(LocalText.class);
        }

        @Override
        public void serialize(LocalText text, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            text.texts().forEach(json::writeStringProperty);
            json.writeEndObject();
        }
    }

    private static final class LocalTextReader extends StdDeserializer<LocalText> {

        LocalTextReader() {
            super(LocalText.class);
        }

        @Override
        public LocalText deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                return (LocalText) context.handleUnexpectedToken(LocalText.class, json);
            }
            Map<String, String> texts = new LinkedHashMap<>();
            for (String language = json.nextName(); language != null; language = json.nextName()) {
                if (json.nextToken() != JsonToken.VALUE_STRING) {
                    return (LocalText) context.handleUnexpectedToken(String.class, json);
                }
                texts.put(language, json.getString());
            }
            try {
                return new LocalText(texts);
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(this, "%s", e.getMessage());
            }
        }
    }

    private static boolean isIdentifier(Class<?> type) {
        return type.isRecord() && Identifier.class.isAssignableFrom(type);
    }

    /** UUID.fromString also takes short forms, which would come back differently from how they were sent. */
    private static @Nullable UUID uuid(String text) {
        if (text.length() != 36) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static MethodHandle constructorOf(Class<?> type) {
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, UUID.class))
                    .asType(MethodType.methodType(Identifier.class, UUID.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("an identifier is a public record of one UUID: " + type.getName(), e);
        }
    }

    private static Identifier construct(MethodHandle constructor, UUID value) {
        try {
            return (Identifier) constructor.invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
