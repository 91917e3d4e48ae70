package fi.solmu.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;

/** Solmu with the condition of every append taken off: what has been decided is recorded, whatever has come in between. */
final class UnconditionedSolmu implements BeanPostProcessor {

    public static void main(String[] arguments) {
        new SpringApplication(Solmu.class, UnconditionedSolmu.class).run(arguments);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof EventStorageEngine engine ? unconditioned(engine) : bean;
    }

    private static Object unconditioned(EventStorageEngine engine) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("appendEvents")) {
                arguments[0] = AppendCondition.none();
            }
            return method.invoke(engine, arguments);
        };
        return Proxy.newProxyInstance(
                UnconditionedSolmu.class.getClassLoader(), new Class<?>[] {EventStorageEngine.class}, handler);
    }
}
