package fi.solmu.command.network;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import fi.solmu.command.network.Describing.AssessGovernanceMode;
import fi.solmu.command.network.Describing.AssessKind;
import fi.solmu.command.network.Describing.AssessLifecycleStage;
import fi.solmu.command.network.Describing.NameGoverningBody;
import fi.solmu.command.network.Describing.StateDataProtection;
import fi.solmu.command.network.Founding.FoundNetwork;
import fi.solmu.command.network.Founding.InitiateNetwork;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.network.DataProtection;
import fi.solmu.kernel.network.GovernanceMode;
import fi.solmu.kernel.network.LifecycleStage;
import fi.solmu.kernel.network.NetworkKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes from a file what concerns the network as a whole. */
@Component
@Order(1)
final class NetworkFilePart implements NetworkFile.Part {

    private static final int BEGINNING = 0;
    private static final int FOUNDING = 30;
    private static final int ASSESSMENT = 31;
    private static final int DATA_PROTECTION = 32;

    /** After those who sit in it have joined. */
    private static final int GOVERNING_BODY = 51;

    @Override
    public void read(NetworkFile file) {
        FileObject network = file.root().object("network");
        String ref = network.string("id");
        NetworkId id = file.network();
        LocalDate foundedOn = network.date("foundedOn");
        LocalDate initiatedOn =
                Objects.requireNonNullElse(network.optionalDate("initiatedOn"), earliest(file, foundedOn));
        if (foundedOn.isBefore(initiatedOn)) {
            file.fault(network.pointerTo("foundedOn"), "A network can't be founded before it was initiated.");
        }
        List<String> languages = network.strings("languages");
        file.add(
                initiatedOn,
                BEGINNING,
                network.pointer(),
                new InitiateNetwork(
                        id,
                        network.text("name"),
                        network.wording("purpose"),
                        network.wording("boundary"),
                        network.optionalString("sector"),
                        zone(network, file),
                        languages.isEmpty() ? List.of(file.language()) : languages,
                        ref,
                        initiatedOn,
                        null));
        String foundedBy = network.optionalString("foundedBy");
        file.add(
                foundedOn,
                FOUNDING,
                network.pointerTo("foundedOn"),
                new FoundNetwork(id, foundedBy == null ? null : file.member(foundedBy), foundedOn));
        assessments(network, file, id);
        governingBody(network, file, foundedOn);
        dataProtection(network, file, foundedOn);
        file.took("network", 1);
    }

    private static void assessments(FileObject network, NetworkFile file, NetworkId id) {
        for (FileObject entry : network.objects("kindHistory")) {
            LocalDate on = entry.date("on");
            file.add(
                    on,
                    ASSESSMENT,
                    entry.pointer(),
                    new AssessKind(id, entry.value("kind", NetworkKind.class), entry.wording("because"), on));
        }
        for (FileObject entry : network.objects("governanceModeHistory")) {
            LocalDate on = entry.date("on");
            file.add(
                    on,
                    ASSESSMENT,
                    entry.pointer(),
                    new AssessGovernanceMode(
                            id, entry.value("mode", GovernanceMode.class), entry.wording("because"), on));
        }
        for (FileObject entry : network.objects("lifecycleHistory")) {
            LocalDate on = entry.date("on");
            file.add(
                    on,
                    ASSESSMENT,
                    entry.pointer(),
                    new AssessLifecycleStage(
                            id, entry.value("stage", LifecycleStage.class), entry.wording("because"), on));
        }
    }

    /**
     * A file tells of the body as it is by now. It holds from the first day on which all who sit in it had joined; who had left by
     * then never sat in it together with them.
     */
    private static void governingBody(FileObject network, NetworkFile file, LocalDate foundedOn) {
        if (!network.has("governingBody")) {
            return;
        }
        FileObject body = network.object("governingBody");
        LocalText name = body.text("term");
        List<String> refs = body.strings("members");
        Map<String, FileObject> actors = new HashMap<>();
        file.root().objects("actors").forEach(actor -> actors.put(actor.string("id"), actor));
        for (int i = 0; i < refs.size(); i++) {
            if (!actors.containsKey(refs.get(i))) {
                file.fault(body.pointerTo("members") + "/" + i, "Nobody in this file is called '" + refs.get(i) + "'.");
            }
        }
        LocalDate on = Stream.concat(
                        Stream.of(foundedOn),
                        refs.stream()
                                .map(actors::get)
                                .filter(Objects::nonNull)
                                .map(actor -> actor.optionalDate("joinedOn"))
                                .filter(Objects::nonNull))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<MemberId> members = refs.stream()
                .distinct()
                .filter(ref -> isThere(actors.get(ref), on))
                .map(file::member)
                .toList();
        if (members.size() < refs.size()) {
            body.notTaken("members");
        }
        file.add(on, GOVERNING_BODY, body.pointer(), new NameGoverningBody(file.network(), name, members, null, on));
    }

    private static boolean isThere(@Nullable FileObject actor, LocalDate day) {
        if (actor == null || actor.optionalDate("joinedOn") == null) {
            return false;
        }
        LocalDate leftOn = actor.optionalDate("leftOn");
        return leftOn == null || leftOn.isAfter(day);
    }

    private static void dataProtection(FileObject network, NetworkFile file, LocalDate foundedOn) {
        if (!network.has("dataProtection")) {
            return;
        }
        FileObject stated = network.object("dataProtection");
        Wording controller = stated.wording("controllerRole");
        if (controller == null) {
            file.fault(stated.pointerTo("controllerRole"), "This is missing.");
            return;
        }
        Integer years = stated.optionalInteger("retentionYears");
        if (years != null && years < 0) {
            file.fault(stated.pointerTo("retentionYears"), "A number of years is expected here.");
            return;
        }
        var protection = new DataProtection(
                controller, stated.wordings("personalDataCategories"), stated.wording("excluded"), years);
        file.add(
                foundedOn,
                DATA_PROTECTION,
                stated.pointer(),
                new StateDataProtection(file.network(), protection, null, foundedOn));
    }

    /** Where the file does not say when the network was initiated, its record begins with the first thing that happened. */
    private static LocalDate earliest(NetworkFile file, LocalDate foundedOn) {
        LocalDate earliest = foundedOn;
        for (FileObject actor : file.root().objects("actors")) {
            LocalDate invitedOn = actor.optionalDate("invitedOn");
            LocalDate joinedOn = actor.optionalDate("joinedOn");
            if (invitedOn != null && invitedOn.isBefore(earliest)) {
                earliest = invitedOn;
            }
            if (joinedOn != null && joinedOn.isBefore(earliest)) {
                earliest = joinedOn;
            }
        }
        return earliest;
    }

    private static String zone(FileObject network, NetworkFile file) {
        String given = network.optionalString("timeZone");
        if (given == null) {
            return NetworkFile.DEFAULT_ZONE;
        }
        try {
            return ZoneId.of(given).getId();
        } catch (DateTimeException unknown) {
            file.fault(network.pointerTo("timeZone"), "'" + given + "' is not a time zone.");
            return NetworkFile.DEFAULT_ZONE;
        }
    }
}
