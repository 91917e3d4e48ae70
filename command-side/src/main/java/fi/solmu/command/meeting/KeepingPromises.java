package fi.solmu.command.meeting;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseKept;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMissed;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseReleased;
import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;
import org.jspecify.annotations.Nullable;

/** What becomes of promises. */
final class KeepingPromises {

    interface PromiseCommand {

        NetworkId networkId();

        PromiseId promiseId();

        @TargetEntityId
        default Promise.Key promise() {
            return new Promise.Key(networkId(), promiseId());
        }
    }

    record KeepPromise(
            NetworkId networkId,
            PromiseId promiseId,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today) implements PromiseCommand {}

    record MissPromise(
            NetworkId networkId,
            PromiseId promiseId,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today) implements PromiseCommand {}

    record ReleasePromise(NetworkId networkId, PromiseId promiseId, Wording because, LocalDate on, LocalDate today)
            implements PromiseCommand {}

    @CommandHandler
    void decide(KeepPromise command, @InjectEntity Promise promise, Facts facts, Actor actor, EventAppender events) {
        PromiseMade made = promise.madeByWhomeverActs(actor, command.today(), facts);
        var kept = new PromiseKept(
                command.networkId(),
                made.meetingId(),
                command.promiseId(),
                made.memberId(),
                command.because(),
                command.on());
        promise.assertFits(kept, command.today());
        events.append(kept);
    }

    @CommandHandler
    void decide(MissPromise command, @InjectEntity Promise promise, Facts facts, Actor actor, EventAppender events) {
        PromiseMade made = promise.madeByWhomeverActs(actor, command.today(), facts);
        var missed = new PromiseMissed(
                command.networkId(),
                made.meetingId(),
                command.promiseId(),
                made.memberId(),
                command.because(),
                command.on());
        promise.assertFits(missed, command.today());
        events.append(missed);
    }

    /** Nobody lets themselves off a promise: whoever keeps the record writes it down. */
    @CommandHandler
    void decide(ReleasePromise command, @InjectEntity Promise promise, Actor actor, EventAppender events) {
        promise.assertKeptBy(actor);
        PromiseMade made = promise.made(actor);
        var released = new PromiseReleased(
                command.networkId(),
                made.meetingId(),
                command.promiseId(),
                made.memberId(),
                command.because(),
                command.on());
        promise.assertFits(released, command.today());
        events.append(released);
    }
}
