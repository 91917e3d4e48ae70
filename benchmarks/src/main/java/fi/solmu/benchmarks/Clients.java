package fi.solmu.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A number of clients that do the same thing again and again, each waiting for its answer. */
record Clients(int count) {

    private static final long WARM_UP_NANOS = 6_000_000_000L;
    private static final long MEASURED_NANOS = 4_000_000_000L;

    /** One client's way of doing it, with what it holds on to. */
    interface Client extends AutoCloseable {

        void once() throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /** How often a second it is done by all of them together. */
    double perSecond(Callable<Client> clients) throws Exception {
        long measureFrom = System.nanoTime() + WARM_UP_NANOS;
        long measureTo = measureFrom + MEASURED_NANOS;
        List<Future<Long>> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            for (int i = 0; i < count; i++) {
                done.add(threads.submit(() -> countWithin(measureFrom, measureTo, clients)));
            }
            long sum = 0;
            for (Future<Long> one : done) {
                sum += one.get();
            }
            return sum * 1e9 / MEASURED_NANOS;
        }
    }

    private static long countWithin(long from, long to, Callable<Client> clients) throws Exception {
        long counted = 0;
        try (Client client = clients.call()) {
            for (long now = System.nanoTime(); now < to; now = System.nanoTime()) {
                client.once();
                long answered = System.nanoTime();
                if (answered >= from && answered < to) {
                    counted++;
                }
            }
        }
        return counted;
    }
}
