package fi.solmu.command.calendar;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Since when what an entry of a file names is there, as far as the file tells.
 *
 * @param members by what they are called in the file
 * @param practices by what they are called in the file
 * @param zone of the network
 */
record Known(Map<String, LocalDate> members, Map<String, LocalDate> practices, ZoneId zone) {

    static Known of(NetworkFile file) {
        LocalDate founded = file.root().object("network").date("foundedOn");
        Map<String, LocalDate> members = new HashMap<>();
        for (FileObject actor : file.root().objects("actors")) {
            LocalDate joined = actor.optionalDate("joinedOn");
            members.put(actor.string("id"), joined == null ? founded : joined);
        }
        Map<String, LocalDate> practices = new HashMap<>();
        for (FileObject practice : file.root().objects("practices")) {
            LocalDate takenUp = practice.objects("versions").stream()
                    .flatMap(version -> Optional.ofNullable(version.optionalDate("proposedOn")).stream())
                    .min(Comparator.naturalOrder())
                    .orElse(founded);
            practices.put(practice.string("id"), takenUp);
        }
        return new Known(members, practices, zone(file));
    }

    private static ZoneId zone(NetworkFile file) {
        String zone = file.root().object("network").optionalString("timeZone");
        try {
            return ZoneId.of(zone == null ? NetworkFile.DEFAULT_ZONE : zone);
        } catch (DateTimeException unknown) {
            return ZoneId.of(NetworkFile.DEFAULT_ZONE);
        }
    }
}
