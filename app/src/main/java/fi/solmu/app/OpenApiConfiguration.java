package fi.solmu.app;

import com.fasterxml.jackson.databind.JavaType;
import fi.solmu.command.Words;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.Wording;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the interface as it is: identifiers as text, values in kebab case, and what is always there as required. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    ModelConverter wordsOfTheKernel() {
        return new KernelWords();
    }

    @Bean
    OpenApiCustomizer asItIsAnswered() {
        return description -> {
            description.info(new Info().title("Solmu").version("1").description("What can be asked and wished."));
            description.setServers(null);
            description.getComponents().addSchemas("Problem", problem());
            description.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().addApiResponse("default", refusal()));
        };
    }

    private static ApiResponse refusal() {
        Schema<Object> problem = new Schema<>();
        problem.set$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("Why it is not answered or done, as problem details (RFC 9457).")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
    }

    private static Schema<Object> problem() {
        Schema<Object> fault = object("pointer", "parameter", "detail");
        fault.setRequired(List.of("detail"));
        Schema<Object> faults = new Schema<>();
        faults.addType("array");
        faults.setItems(fault);
        Schema<Object> status = new Schema<>();
        status.addType("integer");
        Schema<Object> problem = object("type", "title", "detail");
        problem.addProperty("status", status);
        problem.addProperty("errors", faults);
        problem.setRequired(List.of("type", "status"));
        return problem;
    }

    private static Schema<Object> object(String... texts) {
        Schema<Object> object = new Schema<>();
        object.addType("object");
        for (String text : texts) {
            object.addProperty(text, KernelWords.text());
        }
        return object;
    }

    private static final class KernelWords implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            Class<?> raw = raw(type);
            if (Identifier.class.isAssignableFrom(raw)) {
                return identifier();
            }
            if (raw == LocalText.class) {
                return texts();
            }
            if (raw == Wording.class) {
                return wording();
            }
            if (raw == Words.class) {
                Schema<Object> words = new Schema<>();
                words.setOneOf(List.of(text(), textInLanguages()));
                return words;
            }
            if (raw.isEnum()) {
                Schema<Object> value = text();
                value.setEnum(values(raw));
                return value;
            }
            Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
            if (schema != null && raw.isRecord()) {
                String name = schema.get$ref() == null
                        ? schema.getName()
                        : schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
                Schema<?> defined = context.getDefinedModels().getOrDefault(String.valueOf(name), schema);
                defined.setRequired(always(raw));
            }
            return schema;
        }

        private static Class<?> raw(AnnotatedType type) {
            JavaType java = Json31.mapper().constructType(type.getType());
            return java.getRawClass();
        }

        private static Schema<Object> text() {
            Schema<Object> text = new Schema<>();
            text.addType("string");
            return text;
        }

        private static Schema<Object> identifier() {
            Schema<Object> identifier = text();
            identifier.setFormat("uuid");
            return identifier;
        }

        private static Schema<Object> texts() {
            Schema<Object> texts = new Schema<>();
            texts.addType("object");
            texts.setAdditionalProperties(text());
            texts.setDescription("Language code to text.");
            return texts;
        }

        private static Schema<Object> wording() {
            Schema<Object> wording = textInLanguages();
            wording.addProperty("author", identifier());
            return wording;
        }

        private static Schema<Object> textInLanguages() {
            Schema<Object> text = new Schema<>();
            text.addType("object");
            text.setRequired(List.of("language", "texts"));
            text.addProperty("language", text());
            text.addProperty("texts", texts());
            return text;
        }

        private static List<Object> values(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .<Object>map(
                            value -> value.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }

        private static List<String> always(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !isNullable(component))
                    .map(RecordComponent::getName)
                    .toList();
        }

        private static boolean isNullable(RecordComponent component) {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }
}
