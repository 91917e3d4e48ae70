package fi.solmu.command.agreement;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import fi.solmu.command.agreement.Committing.ConfirmCommitment;
import fi.solmu.command.agreement.TakingUp.ChangeOwner;
import fi.solmu.command.agreement.TakingUp.TakeUpGoal;
import fi.solmu.command.agreement.TakingUp.TakeUpPractice;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.GoalType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes from a file the goals, the practices with all their versions, and who committed to them later. */
@Component
@Order(3)
final class AgreementFilePart implements NetworkFile.Part {

    /** After the joinings of the day, and before the leavings of the day. */
    static final int TAKING_UP = 72;

    static final int OWNER = 73;
    static final int PROPOSAL = 74;
    static final int POSITIONS = 75;
    static final int REVIEW = 76;
    static final int OUTCOME = 77;
    static final int COMMITMENT = 78;
    static final int END = 79;

    @Override
    public void read(NetworkFile file) {
        goals(file);
        Map<String, LocalDate> joined = new HashMap<>();
        List<FileObject> actors = file.root().objects("actors");
        Set<String> actorRefs = file.refs(actors);
        for (FileObject actor : actors) {
            Optional.ofNullable(actor.optionalDate("joinedOn")).ifPresent(day -> joined.put(actor.string("id"), day));
        }
        Set<String> meetingRefs = file.refs(file.root().objects("meetings"));
        List<FileObject> practices = file.root().objects("practices");
        Set<String> refs = file.refs(practices);
        Map<String, List<VersionInFile>> versions = new HashMap<>();
        for (FileObject practice : practices) {
            String ref = practice.string("id");
            List<VersionInFile> own = practice.objects("versions").stream()
                    .map(version -> new VersionInFile(version, ref, actorRefs, meetingRefs, file))
                    .sorted(Comparator.comparingInt(VersionInFile::number))
                    .toList();
            practice(practice, ref, own, joined, actorRefs, file);
            for (int i = 0; i < own.size(); i++) {
                own.get(i).read(own.subList(i + 1, own.size()));
            }
            versions.put(ref, own);
        }
        commitments(refs, actorRefs, versions, file);
        file.took("practices", practices.size());
    }

    private static void goals(NetworkFile file) {
        FileObject network = file.root().object("network");
        LocalDate on = network.date("foundedOn");
        List<String> types = network.strings("goalTypes");
        for (int i = 0; i < types.size(); i++) {
            String name = types.get(i);
            String pointer = network.pointerTo("goalTypes") + "/" + i;
            Optional<GoalType> type = named(name, GoalType.class);
            if (type.isEmpty()) {
                file.fault(pointer, "'" + name + "' is not known here.");
            } else {
                file.add(
                        on,
                        TAKING_UP,
                        pointer,
                        new TakeUpGoal(
                                file.network(),
                                file.agreement("goal/" + name),
                                type.get(),
                                title(type.get()),
                                null,
                                name,
                                on));
            }
        }
        file.took("goals", types.size());
    }

    private static LocalText title(GoalType type) {
        return new LocalText(
                switch (type) {
                    case QUALITY_OF_SERVICE ->
                        Map.of("fi", "Palvelun laatu", "sv", "Tjänsternas kvalitet", "en", "Quality of service");
                    case EFFICIENCY ->
                        Map.of("fi", "Työn sujuvuus", "sv", "Smidigt arbete", "en", "Smoothness of work");
                    case PHENOMENON ->
                        Map.of(
                                "fi",
                                "Ilmiöön vastaaminen",
                                "sv",
                                "Att möta ett fenomen",
                                "en",
                                "Responding to a phenomenon");
                    case ACHIEVING_GOALS ->
                        Map.of("fi", "Omat tavoitteet", "sv", "Egna mål", "en", "Reaching goals of our own");
                });
    }

    /** Whoever looks after a practice has done so since it was taken up, or since they came, for the file does not say. */
    private static void practice(
            FileObject practice,
            String ref,
            List<VersionInFile> versions,
            Map<String, LocalDate> joined,
            Set<String> actorRefs,
            NetworkFile file) {
        LocalDate on = versions.stream()
                .map(VersionInFile::proposedOn)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> file.root().object("network").date("foundedOn"));
        AgreementId id = file.agreement(ref);
        MemberId owner = practice.reference("owner", actorRefs, file::member);
        String ownerRef = practice.optionalString("owner");
        @Nullable LocalDate came = ownerRef == null ? null : joined.get(ownerRef);
        boolean fromTheStart = came != null && !came.isAfter(on);
        file.add(
                on,
                TAKING_UP,
                practice.pointer(),
                new TakeUpPractice(
                        file.network(),
                        id,
                        practice.string("key"),
                        practice.text("title"),
                        practice.optionalInteger("order"),
                        fromTheStart ? owner : null,
                        ref,
                        on));
        if (owner != null && came != null && !fromTheStart) {
            file.add(came, OWNER, practice.pointerTo("owner"), new ChangeOwner(file.network(), id, owner, null, came));
        }
    }

    /** A commitment is to the version that was in force on its day. */
    private static void commitments(
            Set<String> refs, Set<String> actorRefs, Map<String, List<VersionInFile>> versions, NetworkFile file) {
        List<FileObject> commitments = file.root().objects("commitmentConfirmations");
        for (FileObject commitment : commitments) {
            LocalDate on = commitment.date("on");
            MemberId member = commitment.reference("byActor", actorRefs, file::member);
            commitment.reference("practiceId", refs, file::agreement);
            String practice = commitment.string("practiceId");
            Optional<CommitmentLevel> level = named(commitment.string("level"), CommitmentLevel.class);
            Optional<VersionInFile> version = versions.getOrDefault(practice, List.of()).stream()
                    .filter(candidate -> candidate.wasAgreedBy(on))
                    .reduce((_, later) -> later);
            if (member == null) {
                file.fault(commitment.pointerTo("byActor"), "This is missing.");
            } else if (level.isEmpty()) {
                commitment.notTaken("level");
            } else if (version.isEmpty()) {
                file.fault(commitment.pointerTo("on"), "Nothing was in force under '" + practice + "' on " + on + ".");
            } else {
                file.add(
                        on,
                        COMMITMENT,
                        commitment.pointer(),
                        new ConfirmCommitment(
                                file.network(),
                                version.get().proposal(),
                                member,
                                level.get(),
                                commitment.wording("because"),
                                true,
                                on,
                                on));
            }
        }
        file.took("commitmentConfirmations", commitments.size());
    }

    static <E extends Enum<E>> Optional<E> named(String name, Class<E> values) {
        for (E value : values.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
