package fi.solmu.command.agreement;

import static fi.solmu.command.agreement.AgreementLife.require;

import fi.solmu.command.agreement.AgreementLife.Ending;
import fi.solmu.kernel.agreement.Terms;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one version stands: open, decided, and when it holds. */
final class VersionLife {

    private final int number;
    private boolean open = true;
    private @Nullable Terms terms;
    private @Nullable LocalDate from;
    private @Nullable LocalDate noticeEndsOn;
    private @Nullable LocalDate goneOn;

    VersionLife(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean isOpen() {
        return open;
    }

    boolean isAdopted() {
        return from != null;
    }

    Optional<Ending> ending() {
        if (from == null || goneOn != null) {
            return Optional.empty();
        }
        LocalDate lastDay = expiresOn();
        Optional<Ending> lapse = Optional.ofNullable(lastDay).map(day -> new Ending(day.plusDays(1), false));
        return Optional.ofNullable(noticeEndsOn)
                .filter(day -> lastDay == null || !day.isAfter(lastDay.plusDays(1)))
                .map(day -> new Ending(day, true))
                .or(() -> lapse);
    }

    private @Nullable LocalDate expiresOn() {
        return terms == null ? null : terms.expiresOn();
    }

    int noticeDays() {
        return terms == null || terms.noticeDays() == null ? 0 : terms.noticeDays();
    }

    void adopt(Terms adopted, LocalDate on) {
        open = false;
        terms = adopted;
        LocalDate given = adopted.inForceFrom();
        from = given != null && given.isAfter(on) ? given : on;
        LocalDate lastDay = adopted.expiresOn();
        require(
                lastDay == null || !lastDay.isBefore(from),
                "ends-before-it-begins",
                "It can't expire (" + lastDay + ") before it comes into force (" + from + ").");
    }

    void close() {
        open = false;
    }

    void giveNotice(LocalDate endsOn) {
        require(
                noticeEndsOn == null,
                "notice-already-given",
                "Notice has been given already: it ends on " + noticeEndsOn + ".");
        noticeEndsOn = endsOn;
    }

    void endOn(LocalDate day) {
        goneOn = day;
    }

    boolean hasBegunBy(LocalDate day) {
        return from != null && !from.isAfter(day);
    }

    /** Whether it is adopted and no end of it is on record by the day. */
    boolean holdsOn(LocalDate day) {
        return hasBegunBy(day) && (goneOn == null || goneOn.isAfter(day));
    }

    /** The same, and neither has its last day passed nor its notice run; whether a later version took its place is another question. */
    boolean isInForceOn(LocalDate day) {
        LocalDate lastDay = expiresOn();
        return holdsOn(day)
                && (lastDay == null || !lastDay.isBefore(day))
                && (noticeEndsOn == null || noticeEndsOn.isAfter(day));
    }
}
