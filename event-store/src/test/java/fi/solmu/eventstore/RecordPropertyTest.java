package fi.solmu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.ChessEvent.GameId;
import fi.solmu.eventstore.ChessEvent.GameStarted;
import fi.solmu.eventstore.ChessEvent.MovePlayed;
import fi.solmu.eventstore.ChessEvent.PlayerEntered;
import fi.solmu.eventstore.ChessEvent.PlayerId;
import fi.solmu.kernel.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** Random appends under random conditions give what a list in memory gives. */
class RecordPropertyTest {

    /** Two engines on one record, as two processes have them. */
    private static final Club HERE = Club.fresh();

    private static final Club THERE = new Club(HERE.dataSource);

    /**
     * One step of a history.
     *
     * @param reader which of the decisions that are open is read anew
     * @param appender which of them appends now, on what it read
     */
    record Step(int reader, int appender, boolean there, int player, int game, int kind, int criteria, int events) {}

    /** What a decision has read: criteria, and how long the list was. */
    private record Open(Criteria criteria, int length, Club.Read read) {}

    private record Criteria(Set<Tag> tags, Set<String> types, EventCriteria axon) {

        boolean match(Event event) {
            return new KernelTagResolver().tagsOf(event).containsAll(tags)
                    && (types.isEmpty()
                            || types.contains(
                                    Club.TYPES.typeOf(event.getClass()).name()));
        }
    }

    @AfterContainer
    static void close() {
        THERE.close();
        HERE.close();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
        return Combinators.combine(few, few, Arbitraries.of(true, false), few, few, few, few, few)
                .as(Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(25);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void theRecordEqualsAListInMemory(@ForAll("histories") List<Step> history) {
        List<PlayerId> players = List.of(PlayerId.random(), PlayerId.random(), PlayerId.random());
        List<GameId> games = List.of(GameId.random(), GameId.random(), GameId.random());
        List<Event> model = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        Criteria all = either(players);
        for (int i = 0; i < 3; i++) {
            Criteria criteria = criteria(players.get(i), games.get(i), i);
            open.add(new Open(criteria, 0, HERE.read(criteria.axon())));
        }
        for (Step step : history) {
            Club club = step.there() ? THERE : HERE;
            Criteria criteria = criteria(players.get(step.player()), games.get(step.game()), step.criteria());
            Club.Read read = club.read(criteria.axon());
            assertThat(read.events())
                    .isEqualTo(model.stream().filter(criteria::match).toList());
            open.set(step.reader(), new Open(criteria, model.size(), read));

            Open decision = open.get(step.appender());
            List<Event> events = new ArrayList<>();
            for (int i = 0; i <= step.events(); i++) {
                events.add(event(players.get(step.player()), games.get(step.game()), step.kind()));
            }
            boolean conflict =
                    model.subList(decision.length(), model.size()).stream().anyMatch(decision.criteria()::match);
            assertThat(appended(club, decision, events)).isEqualTo(!conflict);
            if (!conflict) {
                model.addAll(events);
            }
        }
        assertThat(HERE.read(all.axon()).events()).isEqualTo(model);
        assertThat(RecordVerifier.verify(HERE.dataSource)).matches(RecordVerifier.Finding::holds);
    }

    private static boolean appended(Club club, Open decision, List<Event> events) {
        try {
            club.append(decision.read().condition(), events.toArray(Event[]::new));
            return true;
        } catch (CompletionException e) {
            assertThat(e).hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
            return false;
        }
    }

    private static Event event(PlayerId player, GameId game, int kind) {
        return switch (kind) {
            case 0 -> new PlayerEntered(Club.CLUB, player);
            case 1 -> new GameStarted(Club.CLUB, game, List.of(player));
            default -> new MovePlayed(Club.CLUB, game, player, 1, "e4");
        };
    }

    private static Criteria criteria(PlayerId player, GameId game, int kind) {
        Tag ofPlayer = Tag.of("player", player.value().toString());
        Tag ofGame = Tag.of("game", game.value().toString());
        return switch (kind) {
            case 0 -> new Criteria(Set.of(ofPlayer), Set.of(), EventCriteria.havingTags(ofPlayer));
            case 1 -> new Criteria(Set.of(ofPlayer, ofGame), Set.of(), EventCriteria.havingTags(ofPlayer, ofGame));
            default -> {
                String name = Club.TYPES.typeOf(MovePlayed.class).name();
                yield new Criteria(
                        Set.of(ofGame),
                        Set.of(name),
                        EventCriteria.havingTags(ofGame).andBeingOneOfTypes(new QualifiedName(name)));
            }
        };
    }

    private static Criteria either(List<PlayerId> players) {
        Set<EventCriteria> alternatives = new HashSet<>();
        players.forEach(player -> alternatives.add(
                EventCriteria.havingTags(Tag.of("player", player.value().toString()))));
        return new Criteria(Set.of(), Set.of(), EventCriteria.either(alternatives));
    }
}
