package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.PracticeOverHttp.CONSENT;

import fi.solmu.app.Rush.Wish;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.agreement.ProposalEvent.CommitmentConfirmed;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.TextAmended;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationSucceeded;
import fi.solmu.kernel.membership.SeatEvent.HomeOrganisationChanged;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.membership.SeatEvent.RoleLaidDown;
import fi.solmu.kernel.membership.SeatEvent.SayChanged;
import java.util.ArrayList;
import java.util.List;

/** What people can wish about an agreement at the same moment, all of it on one day. Each round is prepared, then rushed. */
enum Race {
    POSITION_AND_LEAVING {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String proposal = proposal(network, round, CONSENT);
            String member = member(network);
            return together(
                    everyStance(proposal, member),
                    leaving(member),
                    position(proposal, network.nurse, "consent", 1),
                    position(proposal, network.planner, "objection", 1));
        }
    },
    POSITION_AND_LOSING_THE_SAY {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String proposal = proposal(network, round, CONSENT);
            String member = member(network);
            say(network, proposal, network.principal, "consent");
            return together(
                    everyStance(proposal, member),
                    Wish.put("/members/" + member + "/say", "{\"hasSay\": false, " + ON + "}", SayChanged.class),
                    outcome(proposal, "adopted", VersionAdopted.class),
                    position(proposal, member, "heard", 1));
        }
    },
    POSITION_AND_LOSING_THE_ROLE_THAT_DECIDES {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String proposal = proposal(network, round, BY_BOARD);
            String first = network.member("Jäsen", network.school, true, "[\"board\"]");
            String second = network.member("Jäsen", network.school, true, "[\"board\"]");
            say(network, proposal, network.observer, "heard");
            say(network, proposal, first, "consent");
            return together(
                    everyStance(proposal, second),
                    layingDown(first),
                    outcome(proposal, "adopted", VersionAdopted.class),
                    layingDown(second));
        }
    },
    POSITION_AND_AMENDMENT {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String proposal = proposal(network, round, CONSENT);
            return together(
                    everyStance(proposal, network.nurse),
                    amendment(proposal),
                    position(proposal, network.nurse, "stand-aside", 2),
                    amendment(proposal),
                    position(proposal, network.principal, "consent", 1));
        }
    },
    POSITION_AND_OUTCOME {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String proposal = proposal(network, round, CONSENT);
            say(network, proposal, network.principal, "consent");
            return together(
                    everyStance(proposal, network.nurse),
                    outcome(proposal, "adopted", VersionAdopted.class),
                    position(proposal, network.planner, "consent-with-concern", 1),
                    position(proposal, network.observer, "heard", 1),
                    position(proposal, network.principal, "objection", 1));
        }
    },
    OUTCOME_AND_LEAVING {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String proposal = proposal(network, round, CONSENT);
            String member = member(network);
            say(network, proposal, member, "consent");
            return List.of(outcome(proposal, "adopted", VersionAdopted.class), leaving(member));
        }
    },
    OUTCOME_AND_OUTCOME {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String proposal = proposal(network, round, CONSENT);
            say(network, proposal, network.principal, "consent");
            return List.of(
                    outcome(proposal, "adopted", VersionAdopted.class),
                    outcome(proposal, "withdrawn", ProposalWithdrawn.class),
                    outcome(proposal, "adopted", VersionAdopted.class),
                    outcome(proposal, "not-adopted", VersionNotAdopted.class));
        }
    },
    PROPOSAL_AND_PROPOSAL {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String practice = network.takeUp("heading-" + round);
            Wish twice = proposing(practice);
            return List.of(twice, twice, proposing(practice), proposing(practice));
        }
    },
    MEETING_AND_OWN_POSITIONS {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String proposal = proposal(network, round, CONSENT);
            String member = member(network);
            return List.of(
                    meeting(proposal, network.nurse, network.planner, member),
                    position(proposal, network.nurse, "objection", 1),
                    leaving(member),
                    position(proposal, network.planner, "consent", 1),
                    meeting(proposal, network.principal, network.nurse));
        }
    },
    ONE_MEMBER_ON_TWO_DEVICES {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String proposal = proposal(network, round, CONSENT);
            Wish twice = position(proposal, network.nurse, "stand-aside", 1);
            return List.of(
                    position(proposal, network.nurse, "consent", 1),
                    position(proposal, network.nurse, "objection", 1),
                    position(proposal, network.nurse, "consent", 1),
                    position(proposal, network.nurse, "objection", 1),
                    twice,
                    twice);
        }
    },
    COMMITMENT_AND_LEAVING {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String proposal = adopted(network, round);
            String member = member(network);
            return List.of(
                    commitment(proposal, member, "full"),
                    leaving(member),
                    commitment(proposal, member, "partial"),
                    commitment(proposal, network.nurse, "full"));
        }
    },
    COMMITMENT_AND_SUPERSEDING {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String practice = network.takeUp("heading-" + round);
            String first = network.proposed(practice, CONSENT);
            adopt(network, first);
            String second = network.created(
                    proposing(practice).path(), proposing(practice).body());
            say(network, second, network.principal, "consent");
            return List.of(
                    commitment(first, network.nurse, "full"),
                    outcome(second, "adopted", VersionAdopted.class),
                    commitment(first, network.planner, "full"),
                    commitment(second, network.nurse, "full"));
        }
    },
    COMMITMENT_AND_SUCCESSION {
        @Override
        List<Wish> wishes(PracticeOverHttp network, int round) {
            String proposal = adopted(network, round);
            String ending = network.organisation("Vanha");
            String continuing = network.organisation("Uusi");
            String first = network.member("Jäsen", ending, true, "[]");
            String second = network.member("Jäsen", ending, true, "[]");
            return List.of(
                    commitment(proposal, first, "full"),
                    Wish.post(
                            "/successions",
                            "{\"kind\": \"merge\", \"from\": [\"%s\"], \"to\": [\"%s\"], %s}"
                                    .formatted(ending, continuing, ON),
                            OrganisationSucceeded.class),
                    leaving(second),
                    Wish.put(
                            "/members/" + network.planner + "/home-organisation",
                            "{\"organisationId\": \"%s\", %s}".formatted(ending, ON),
                            HomeOrganisationChanged.class),
                    commitment(proposal, second, "partial"));
        }
    };

    private static final String ON = "\"on\": \"2024-05-02\"";
    private static final List<String> STANCES =
            List.of("consent", "consent-with-concern", "objection", "stand-aside", "absent");
    private static final String BY_BOARD = "{\"method\": \"group-after-hearing\", \"group\": \"board\","
            + " \"silence\": \"no-position\", \"overObjections\": true}";

    /** Makes what the round is about, and answers what is to be wished about it at once. */
    abstract List<Wish> wishes(PracticeOverHttp network, int round);

    private static String proposal(PracticeOverHttp network, int round, String rule) {
        return network.proposed(network.takeUp("heading-" + round), rule);
    }

    private static String adopted(PracticeOverHttp network, int round) {
        String proposal = proposal(network, round, CONSENT);
        adopt(network, proposal);
        return proposal;
    }

    private static void adopt(PracticeOverHttp network, String proposal) {
        say(network, proposal, network.principal, "consent");
        Wish adoption = outcome(proposal, "adopted", VersionAdopted.class);
        ok(network.post(adoption.path(), adoption.body()));
    }

    private static String member(PracticeOverHttp network) {
        return network.member("Jäsen", network.school, true, "[]");
    }

    private static void say(PracticeOverHttp network, String proposal, String member, String stance) {
        Wish position = position(proposal, member, stance, 1);
        ok(network.put(position.path(), position.body()));
    }

    private static Wish position(String proposal, String member, String stance, int draft) {
        return Wish.put(
                        PracticeOverHttp.position(proposal, member),
                        "{\"stance\": \"%s\", \"reason\": \"Syy\", \"draft\": %d, %s}".formatted(stance, draft, ON),
                        PositionTaken.class)
                .times(0, 1);
    }

    /** One member, on as many devices, says all that a member can say. */
    private static List<Wish> everyStance(String proposal, String member) {
        return STANCES.stream()
                .map(stance -> position(proposal, member, stance, 1))
                .toList();
    }

    /** All of them, the others among the first. */
    private static List<Wish> together(List<Wish> many, Wish... others) {
        List<Wish> all = new ArrayList<>(many);
        all.addAll(1, List.of(others));
        return all;
    }

    private static Wish meeting(String proposal, String... members) {
        List<String> positions = List.of(members).stream()
                .map("{\"memberId\": \"%s\", \"stance\": \"consent\", \"reason\": \"Syy\"}"::formatted)
                .toList();
        return Wish.post(
                        "/proposals/" + proposal + "/positions",
                        "{\"positions\": [" + String.join(", ", positions) + "], \"draft\": 1, " + ON + "}",
                        PositionTaken.class)
                .times(0, members.length);
    }

    private static Wish proposing(String practice) {
        return Wish.post(
                "/agreements/" + practice + "/proposals",
                "{\"text\": \"Teksti\", \"rule\": " + CONSENT + ", " + ON + "}",
                VersionProposed.class);
    }

    private static Wish amendment(String proposal) {
        return Wish.post(
                "/proposals/" + proposal + "/amendments", "{\"text\": \"Toisin\", " + ON + "}", TextAmended.class);
    }

    private static Wish outcome(String proposal, String outcome, Class<? extends Event> brings) {
        return Wish.post(
                "/proposals/" + proposal + "/outcome",
                "{\"outcome\": \"" + outcome + "\", \"because\": \"Syy\", " + ON + "}",
                brings);
    }

    private static Wish commitment(String proposal, String member, String level) {
        return Wish.put(
                "/proposals/" + proposal + "/commitments/" + member,
                "{\"level\": \"" + level + "\", \"because\": \"Syy\", " + ON + "}",
                CommitmentConfirmed.class);
    }

    private static Wish leaving(String member) {
        return Wish.post("/members/" + member + "/leaving", "{" + ON + "}", MemberLeft.class);
    }

    private static Wish layingDown(String member) {
        return Wish.post("/members/" + member + "/roles/board/laying-down", "{" + ON + "}", RoleLaidDown.class);
    }
}
