package fi.solmu.command.calendar;

import fi.solmu.command.BadInput;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.command.OnRecord;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.ScheduleFault;
import fi.solmu.kernel.calendar.Slot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entry names must be there, and when it occurs must be possible. */
final class Soundness {

    private Soundness() {}

    /**
     * A schedule that can be.
     *
     * @param pointer the place of the schedule in what was sent
     */
    static void assertSound(Schedule schedule, ZoneId networkZone, String pointer) {
        refuse(schedule.fault(networkZone), pointer);
    }

    static void assertSound(Slot slot, ZoneId zone) {
        refuse(Schedule.fault(slot, zone), "");
    }

    /** Whoever is to see to it is there on the day of the planning; who will be there later can be named then. */
    static void assertThere(
            NetworkId network,
            @Nullable MemberId responsible,
            @Nullable AgreementId practice,
            LocalDate on,
            Facts facts) {
        if (responsible != null) {
            facts.about(MemberPresence.class, new MemberPresence.Key(network, responsible))
                    .assertThereOn(on);
        }
        if (practice != null) {
            facts.about(OnRecord.class, OnRecord.Key.ofPractice(network, practice))
                    .assertThere();
        }
    }

    private static void refuse(Optional<ScheduleFault> found, String pointer) {
        found.ifPresent(fault -> {
            throw BadInput.at(pointer + "/" + fault.field(), fault.code(), fault.sentence());
        });
    }
}
