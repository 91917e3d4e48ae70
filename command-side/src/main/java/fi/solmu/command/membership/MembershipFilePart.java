package fi.solmu.command.membership;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import fi.solmu.command.membership.Inviting.InviteMember;
import fi.solmu.command.membership.Joining.JoinNetwork;
import fi.solmu.command.membership.Joining.LeaveNetwork;
import fi.solmu.command.membership.Organising.EndOrganisation;
import fi.solmu.command.membership.Organising.RegisterOrganisation;
import fi.solmu.command.membership.Organising.SucceedOrganisations;
import fi.solmu.command.membership.Serving.LayDownRole;
import fi.solmu.command.membership.Serving.TakeRole;
import fi.solmu.command.membership.Succeeding.ChangeHomeOrganisation;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.membership.SuccessionKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes from a file the home organisations, their successions, and the seats. */
@Component
@Order(2)
final class MembershipFilePart implements NetworkFile.Part {

    private static final int ORGANISATION = 10;
    private static final int SUCCESSION = 20;
    private static final int INVITATION = 40;
    private static final int JOINING = 50;
    private static final int MOVE = 60;
    private static final int ROLE_LAID_DOWN = 70;
    private static final int ROLE_TAKEN = 71;
    private static final int LEAVING = 80;
    private static final int ORGANISATION_END = 90;

    @Override
    public void read(NetworkFile file) {
        List<FileObject> organisations = file.root().objects("organisations");
        List<FileObject> successions = file.root().objects("organisationSuccessions");
        List<FileObject> actors = file.root().objects("actors");
        Set<String> organisationRefs = file.refs(organisations);
        Set<String> actorRefs = file.refs(actors);

        LocalDate firstDay = file.firstDay();
        Set<OrganisationId> succeeded = new HashSet<>();
        successions.forEach(succession -> succeeded.addAll(succession(succession, organisationRefs, file)));
        organisations.forEach(organisation -> organisation(organisation, firstDay, succeeded, file));
        actors.forEach(actor -> new ActorInFile(actor, organisationRefs, actorRefs, file).read());

        file.took("organisations", organisations.size());
        file.took("organisationSuccessions", successions.size());
        file.took("actors", actors.size());
    }

    /** An organisation of which no beginning is told was there from the beginning of the network. */
    private static void organisation(
            FileObject organisation, LocalDate firstDay, Set<OrganisationId> succeeded, NetworkFile file) {
        OrganisationId id = file.organisation(organisation.string("id"));
        LocalDate begin = Objects.requireNonNullElse(organisation.optionalDate("startedOn"), firstDay);
        file.add(
                firstDay, // known from the beginning, for someone may be invited on its behalf before it starts
                ORGANISATION,
                organisation.pointer(),
                new RegisterOrganisation(
                        file.network(),
                        id,
                        name(organisation),
                        organisation.optionalString("type"),
                        organisation.optionalString("sector"),
                        organisation.strings("workingLanguages"),
                        organisation.string("id"),
                        begin));
        LocalDate lastDay = organisation.optionalDate("endedOn");
        if (lastDay != null && !succeeded.contains(id)) {
            LocalDate gone = lastDay.plusDays(1);
            file.add(
                    gone,
                    ORGANISATION_END,
                    organisation.pointerTo("endedOn"),
                    new EndOrganisation(file.network(), id, null, gone));
        }
    }

    private static LocalText name(FileObject organisation) {
        Map<String, String> texts = new TreeMap<>(organisation.text("name").texts());
        for (String language : List.of("Sv", "En", "Fi")) {
            String text = organisation.optionalString("name" + language);
            if (text != null) {
                texts.put(language.toLowerCase(Locale.ROOT), text);
            }
        }
        return new LocalText(texts);
    }

    private static List<OrganisationId> succession(FileObject succession, Set<String> refs, NetworkFile file) {
        LocalDate on = succession.date("on");
        List<OrganisationId> from = organisations(succession, "from", refs, file);
        file.add(
                on,
                SUCCESSION,
                succession.pointer(),
                new SucceedOrganisations(
                        file.network(),
                        succession.value("kind", SuccessionKind.class),
                        from,
                        organisations(succession, "to", refs, file),
                        succession.wording("because"),
                        on));
        return from;
    }

    private static List<OrganisationId> organisations(
            FileObject succession, String field, Set<String> refs, NetworkFile file) {
        List<String> names = succession.strings(field);
        for (int i = 0; i < names.size(); i++) {
            if (!refs.contains(names.get(i))) {
                file.fault(
                        succession.pointerTo(field) + "/" + i,
                        "No organisation here is called '" + names.get(i) + "'.");
            }
        }
        return names.stream().map(file::organisation).toList();
    }

    /** One actor of the file: a seat with all that happened to it. */
    private record ActorInFile(
            FileObject actor, Set<String> organisationRefs, Set<String> actorRefs, NetworkFile file) {

        void read() {
            NetworkId network = file.network();
            String ref = actor.string("id");
            MemberId id = file.member(ref);
            LocalText title = actor.text("role");
            OrganisationId home = Objects.requireNonNullElseGet(
                    actor.reference("organisationId", organisationRefs, file::organisation),
                    () -> missingOrganisation());
            List<FileObject> affiliations = actor.objects("affiliations");
            OrganisationId first = affiliations.isEmpty() ? home : organisationOf(affiliations.getFirst());
            MemberId invitedBy = actor.reference("invitedBy", actorRefs, file::member);
            LocalDate invitedOn = actor.optionalDate("invitedOn");
            if (invitedOn != null) {
                file.add(
                        invitedOn,
                        INVITATION,
                        actor.pointerTo("invitedOn"),
                        new InviteMember(network, id, title, first, null, invitedBy, ref, invitedOn));
            }
            LocalDate joinedOn = actor.has("joinedOn") || invitedOn == null ? actor.date("joinedOn") : null;
            if (joinedOn != null) {
                file.add(
                        joinedOn,
                        JOINING,
                        actor.pointerTo("joinedOn"),
                        new JoinNetwork(
                                network,
                                id,
                                title,
                                first,
                                null,
                                actor.strings("networkRoles"),
                                actor.flag("hasSay", true),
                                actor.optionalInteger("pledgedDaysPerYear"),
                                actor.optionalInteger("workTimePercent"),
                                actor.reference("continuesFrom", actorRefs, file::member),
                                ref,
                                joinedOn));
            }
            moves(id, affiliations);
            roles(id);
            leaving(id);
        }

        private OrganisationId missingOrganisation() {
            file.fault(actor.pointerTo("organisationId"), "This is missing.");
            return file.organisation("");
        }

        private OrganisationId organisationOf(FileObject affiliation) {
            return Objects.requireNonNullElseGet(
                    affiliation.reference("organisationId", organisationRefs, file::organisation),
                    () -> missingOrganisation());
        }

        /** Where one affiliation begins the one before it ends; a day of ending says nothing more. */
        private void moves(MemberId id, List<FileObject> affiliations) {
            for (int i = 0; i < affiliations.size(); i++) {
                FileObject affiliation = affiliations.get(i);
                affiliation.understood("to");
                LocalDate from = affiliation.date("from");
                if (i > 0) {
                    file.add(
                            from,
                            MOVE,
                            affiliation.pointer(),
                            new ChangeHomeOrganisation(file.network(), id, organisationOf(affiliation), null, from));
                }
            }
        }

        private void roles(MemberId id) {
            for (FileObject change : actor.objects("roleChanges")) {
                LocalDate on = change.date("on");
                Wording because = change.wording("because");
                for (String role : change.strings("removed")) {
                    file.add(
                            on,
                            ROLE_LAID_DOWN,
                            change.pointer(),
                            new LayDownRole(file.network(), id, role, because, on));
                }
                for (String role : change.strings("added")) {
                    file.add(on, ROLE_TAKEN, change.pointer(), new TakeRole(file.network(), id, role, because, on));
                }
            }
        }

        private void leaving(MemberId id) {
            @Nullable LocalDate leftOn = actor.optionalDate("leftOn");
            @Nullable Wording because = actor.wording("leftBecause");
            if (leftOn != null) {
                file.add(
                        leftOn,
                        LEAVING,
                        actor.pointerTo("leftOn"),
                        new LeaveNetwork(file.network(), id, because, leftOn));
            }
        }
    }
}
