package fi.solmu.command;

import fi.solmu.kernel.AccountId;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.annotation.ParameterResolver;
import org.axonframework.messaging.core.annotation.ParameterResolverFactory;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** Lets a decision name its {@link Actor} and its {@link Facts} as parameters; found by the framework as a Java service. */
public final class DecisionParameterResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        Class<?> type = parameters[index].getType();
        if (type == Actor.class) {
            return new FromContext<>(DecisionParameterResolverFactory::actor);
        }
        return type == Facts.class ? new FromContext<>(Facts::new) : null;
    }

    private static Actor actor(ProcessingContext context) {
        var metadata = Objects.requireNonNull(Message.fromContext(context)).metadata();
        String account = Objects.requireNonNull(metadata.get(Actor.ACCOUNT), "a command without an actor");
        return new Actor(AccountId.of(account), Objects.requireNonNullElse(metadata.get(Actor.VIA), ""));
    }

    private record FromContext<T>(Function<ProcessingContext, T> read) implements ParameterResolver<T> {

        @Override
        public CompletableFuture<T> resolveParameterValue(ProcessingContext context) {
            return CompletableFuture.completedFuture(read.apply(context));
        }

        @Override
        public boolean matches(ProcessingContext context) {
            return true;
        }
    }
}
