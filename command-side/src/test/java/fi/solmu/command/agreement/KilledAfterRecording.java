package fi.solmu.command.agreement;

import fi.solmu.command.SettableClock;
import fi.solmu.kernel.agreement.ProposalEvent.VersionLapsed;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** A process that is gone at the very moment at which a lapse is on record, before it could note that the errand is done. */
final class KilledAfterRecording implements BeanPostProcessor {

    static final int STATUS = 137;

    private static final int PATIENCE_SECONDS = 60;

    public static void main(String[] arguments) throws InterruptedException {
        try (AgeingHouse house =
                new AgeingHouse(arguments[0], new SettableClock(arguments[1]), KilledAfterRecording.class)) {
            house.look();
            new CountDownLatch(1).await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof EventStorageEngine engine ? deadly(EventStorageEngine.class, engine, true) : bean;
    }

    private static Object deadly(Class<?> type, Object real, boolean lapse) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object result = method.invoke(real, arguments);
            return switch (method.getName()) {
                case "appendEvents" -> begun(result, holdsLapse(arguments[2]));
                case "commit" -> lapse ? ((CompletableFuture<?>) result).thenApply(KilledAfterRecording::die) : result;
                default -> result;
            };
        };
        return Proxy.newProxyInstance(KilledAfterRecording.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static CompletableFuture<?> begun(Object appending, boolean lapse) {
        return ((CompletableFuture<?>) appending)
                .thenApply(transaction -> deadly(AppendTransaction.class, transaction, lapse));
    }

    private static boolean holdsLapse(Object events) {
        return ((List<?>) events)
                .stream()
                        .anyMatch(event -> event instanceof TaggedEventMessage<?> tagged
                                && tagged.event().payload() instanceof VersionLapsed);
    }

    private static Object die(Object committed) {
        Runtime.getRuntime().halt(STATUS);
        return committed;
    }
}
