package fi.solmu.kernel.evaluation;

import fi.solmu.kernel.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The questions that every network can ask as they are. They were written for Solmu, and whoever wants to may use them.
 *
 * <p>The three elements of the core of network work, and knowing, trust and commitment, follow Timo Järvensivu's teaching on network
 * work; the three logics of coordination follow the same source. The wording is our own. Changed wording is a new version.
 */
public final class StandardInstrument {

    private static final int STEPS = 5;
    private static final String SOURCE = "Solmu";
    private static final String FOLLOWS = "Solmu; follows Timo Järvensivu's teaching on network work";

    /** Creative Commons Zero, which gives up all rights. */
    private static final String LICENCE = "CC0-1.0";

    /** The parts of the core of network work, by their keys. */
    public static final String DIALOGUE = "dialogueAndSharedKnowledge";

    public static final String DEVELOPMENT = "jointDevelopmentProcesses";
    public static final String OPENNESS = "opennessAndMembership";

    private static final String RELATIONS = "tlc";
    private static final String ITEMS = "items";
    private static final String COORDINATION = "coordination";

    private static final Instrument CORE = instrument(
            "core",
            text("Verkostotyön ydin", "Nätverksarbetets kärna", "The core of network work"),
            FOLLOWS,
            List.of(
                    part(
                            DIALOGUE,
                            "Dialogisuus ja yhteinen tieto",
                            "Dialog och gemensam kunskap",
                            "Dialogue and shared knowledge"),
                    part(
                            DEVELOPMENT,
                            "Yhteisen kehittämisen prosessit",
                            "Processer för gemensam utveckling",
                            "Processes of joint development"),
                    part(
                            OPENNESS,
                            "Avoimuus ja jäsenistön kehittäminen",
                            "Öppenhet och utveckling av medlemskåren",
                            "Openness and membership")),
            scale(
                    "knowsOthers",
                    DIALOGUE,
                    "Tiedän, mitä muut tarvitsevat ja mitä heillä on annettavana.",
                    "Jag vet vad de andra behöver och vad de har att ge.",
                    "I know what the others need and what they have to give."),
            scale(
                    "informationReaches",
                    DIALOGUE,
                    "Tieto tulee minulle ilman, että minun täytyy pyytää sitä.",
                    "Information når mig utan att jag behöver be om den.",
                    "Information comes to me without my having to ask for it."),
            scale(
                    "disagreementAloud",
                    DIALOGUE,
                    "Eri mieltä voi olla ääneen.",
                    "Man kan säga högt att man är av annan åsikt.",
                    "One can disagree out loud."),
            scale(
                    "withNotFor",
                    DEVELOPMENT,
                    "Kehitämme asioita yhdessä niiden kanssa, joita ne koskevat, emme heidän puolestaan.",
                    "Vi utvecklar tillsammans med dem som saken gäller, inte åt dem.",
                    "We develop things with those they concern, not on their behalf."),
            scale(
                    "meetingsMoveForward",
                    DEVELOPMENT,
                    "Tapaamisissamme jokin asia etenee.",
                    "På våra möten förs något framåt.",
                    "Something moves forward when we meet."),
            scale(
                    "learningFromTrying",
                    DEVELOPMENT,
                    "Opimme siitä, mitä kokeilemme.",
                    "Vi lär oss av det vi prövar.",
                    "We learn from what we try out."),
            scale(
                    "newcomersGetIn",
                    OPENNESS,
                    "Uusi tulija pääsee helposti mukaan.",
                    "Den som är ny kommer lätt med.",
                    "Someone new gets in easily."),
            scale(
                    "noticeWhoIsMissing",
                    OPENNESS,
                    "Huomaamme, kuka meiltä puuttuu.",
                    "Vi märker vem som fattas.",
                    "We notice who is missing."),
            scale(
                    "leavingAndReturning",
                    OPENNESS,
                    "Verkostosta voi lähteä ja siihen voi palata.",
                    "Man kan lämna nätverket och komma tillbaka.",
                    "It is all right to leave the network and to come back."),
            words(
                    "coreFreely",
                    "Mitä muuta haluat sanoa?",
                    "Vad annat vill du säga?",
                    "What else would you like to say?"));

    private static final Instrument KNOWING_TRUST_COMMITMENT = instrument(
            "knowing-trust-commitment",
            text("Tunteminen, luottamus, sitoutuminen", "Kännedom, tillit, engagemang", "Knowing, trust, commitment"),
            FOLLOWS,
            List.of(part(RELATIONS, "Suhteet verkostossa", "Relationerna i nätverket", "Relations in the network")),
            scale(
                    "knowing",
                    RELATIONS,
                    "Tunnen verkoston muut jäsenet ja heidän työtään.",
                    "Jag känner de andra i nätverket och deras arbete.",
                    "I know the other members of the network and their work."),
            scale(
                    "trust",
                    RELATIONS,
                    "Luotan siihen, että muut tekevät, mitä ovat luvanneet.",
                    "Jag litar på att de andra gör det som de har lovat.",
                    "I trust the others to do what they have promised."),
            scale(
                    "commitment",
                    RELATIONS,
                    "Olen sitoutunut siihen, mistä olemme sopineet.",
                    "Jag är engagerad i det som vi har kommit överens om.",
                    "I am committed to what we have agreed."));

    private static final Instrument MEETING_PULSE = instrument(
            "meeting-pulse",
            text("Tapaamisen pulssi", "Mötets puls", "Meeting pulse"),
            SOURCE,
            List.of(part(ITEMS, "Tapaaminen", "Mötet", "The meeting")),
            scale(
                    "worthTheTime",
                    ITEMS,
                    "Tapaaminen oli käytetyn ajan arvoinen.",
                    "Mötet var värt sin tid.",
                    "The meeting was worth the time."),
            scale("heard", ITEMS, "Minua kuultiin.", "Jag blev hörd.", "I was heard."),
            scale(
                    "concreteStepForward",
                    ITEMS,
                    "Otimme konkreettisen askelen eteenpäin.",
                    "Vi tog ett konkret steg framåt.",
                    "We took a concrete step forward."),
            scale("paceRight", ITEMS, "Tahti oli sopiva.", "Takten var lagom.", "The pace was right."));

    private static final Instrument RADAR = instrument(
            "network-radar",
            text("Verkoston vuositutka", "Nätverkets årsradar", "Yearly network radar"),
            SOURCE,
            List.of(),
            words(
                    "hopes",
                    "Mitä organisaatiosi toivoo verkostolta?",
                    "Vad hoppas din organisation på av nätverket?",
                    "What does your organisation hope for from the network?"),
            words(
                    "brought",
                    "Mitä olette tuoneet verkostoon viime vuoden aikana?",
                    "Vad har ni fört in i nätverket under det senaste året?",
                    "What have you brought into the network during the past year?"),
            words(
                    "gained",
                    "Mitä organisaatiosi on saanut verkostosta?",
                    "Vad har din organisation fått ut av nätverket?",
                    "What has your organisation got out of the network?"),
            words(
                    "gainedByPeople",
                    "Mitä hyötyä verkostosta on ollut niille, joiden hyväksi teette työtä?",
                    "Vilken nytta har nätverket haft för dem som ni arbetar för?",
                    "How have those you work for benefited from the network?"));

    private static final Instrument COORDINATION_PROFILE = instrument(
            "coordination-profile",
            text("Miten meitä koordinoidaan?", "Hur samordnas vi?", "How are we coordinated?"),
            FOLLOWS,
            List.of(part(COORDINATION, "Koordinaation logiikka", "Samordningens logik", "Logic of coordination")),
            scale(
                    "hierarchy",
                    COORDINATION,
                    "Yhteistyötämme ohjaa se, mitä joku on määrännyt.",
                    "Vårt samarbete styrs av vad någon har bestämt.",
                    "Our collaboration follows what someone has ordered."),
            scale(
                    "market",
                    COORDINATION,
                    "Yhteistyötämme ohjaa se, mitä kukin saa vastineeksi.",
                    "Vårt samarbete styrs av vad var och en får i utbyte.",
                    "Our collaboration follows what each gets in exchange."),
            scale(
                    "network",
                    COORDINATION,
                    "Yhteistyötämme ohjaa se, että luotamme toisiimme.",
                    "Vårt samarbete styrs av att vi litar på varandra.",
                    "Our collaboration follows from our trust in each other."));

    /** All of them, in the order in which they are offered. */
    public static final List<Instrument> ALL =
            List.of(CORE, KNOWING_TRUST_COMMITMENT, MEETING_PULSE, RADAR, COORDINATION_PROFILE);

    private StandardInstrument() {}

    public static Optional<Instrument> called(String key) {
        return ALL.stream().filter(instrument -> instrument.key().equals(key)).findFirst();
    }

    public static boolean isOne(String key) {
        return called(key).isPresent();
    }

    private static Instrument instrument(
            String key, LocalText name, String source, List<InstrumentPart> parts, Question... questions) {
        return new Instrument(key, 1, name, source, LICENCE, parts, List.of(questions));
    }

    private static InstrumentPart part(String key, String fi, String sv, String en) {
        return new InstrumentPart(key, text(fi, sv, en));
    }

    private static Question scale(String key, @Nullable String part, String fi, String sv, String en) {
        return new Question(key, AnswerKind.SCALE, text(fi, sv, en), part, STEPS, List.of());
    }

    private static Question words(String key, String fi, String sv, String en) {
        return new Question(key, AnswerKind.TEXT, text(fi, sv, en), null, 0, List.of());
    }

    private static LocalText text(String fi, String sv, String en) {
        return new LocalText(Map.of("fi", fi, "sv", sv, "en", en));
    }
}
