package fi.solmu.app;

import fi.solmu.eventstore.ParkedEvent;
import fi.solmu.eventstore.Projector;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** How far the projections and automations of this process have come, what they could not take, and the ways to mend that. */
@Component
@Endpoint(id = "projections")
final class ProjectionsEndpoint {

    /**
     * One projection or automation.
     *
     * @param position up to where it has seen the record
     * @param lag how many events it has not seen yet
     * @param parked the events that it could not take, and those that wait behind them
     */
    record Standing(String name, long position, long lag, List<ParkedEvent> parked) {}

    /**
     * What was done.
     *
     * @param taken how many parked events were taken; none after a rebuild
     */
    record Done(String name, @Nullable Integer taken) {}

    private final Projector projector;

    ProjectionsEndpoint(Projector projector) {
        this.projector = projector;
    }

    @ReadOperation
    List<Standing> standings() {
        List<ParkedEvent> parked = projector.parked();
        return projector.names().stream()
                .map(name -> new Standing(
                        name,
                        projector.position(name),
                        projector.lag(name),
                        parked.stream()
                                .filter(event -> event.name().equals(name))
                                .toList()))
                .toList();
    }

    /**
     * Fills a projection's tables anew, or, when a stream is named, tries that stream's parked events again. Answers when it is done.
     */
    @WriteOperation
    Done mend(@Selector String name, @Nullable String stream) {
        if (!projector.names().contains(name)) {
            throw new InvalidEndpointRequestException(
                    "No projection or automation of this process is called " + name + ".", "not here");
        }
        if (stream != null) {
            return new Done(name, projector.redrive(name, stream).join());
        }
        try {
            projector.rebuild(name).join();
        } catch (IllegalArgumentException automation) {
            throw new InvalidEndpointRequestException(
                    "What " + name + " did can't be done anew; only projections are rebuilt.", "not a projection");
        }
        return new Done(name, null);
    }
}
