package fi.solmu.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.query.Majakka;
import fi.solmu.query.QuerySideOverHttp;
import fi.solmu.query.QuerySideOverHttp.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who keeps a record, as the keepers themselves read it over HTTP. */
class KeepersOverHttpTest {

    private static QuerySideOverHttp house;

    private final AccountId successor = AccountId.random();
    private Majakka majakka;
    private String path;

    @BeforeAll
    static void open() {
        house = new QuerySideOverHttp();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void begin() {
        majakka = new Majakka();
        majakka.begin(house);
        path = "/api/networks/" + majakka.id + "/keepers";
        house.database()
                .sql("insert into access.account (id, name) values (?, 'Aluekoordinaattori')")
                .param(successor.value())
                .update();
    }

    @Test
    void aKeeperSeesEveryKeeperAndHimselfFirst() {
        house.happened(new AccessEvent.KeeperNamed(majakka.id, successor, majakka.socialWorker));

        Answer answer = house.get(majakka.keeper, path);
        assertThat(answer.body().at("/keepers").size()).isEqualTo(2);
        assertThat(answer.body().at("/keepers/0").toString())
                .isEqualTo("{\"accountId\":\"%s\",\"memberId\":\"%s\",\"you\":true}"
                        .formatted(majakka.keeper, majakka.principal));
        assertThat(answer.body().at("/keepers/1").toString())
                .isEqualTo("{\"accountId\":\"%s\",\"name\":\"Aluekoordinaattori\",\"memberId\":\"%s\",\"you\":false}"
                        .formatted(successor, majakka.socialWorker));
        assertThat(house.get(successor, path).body().at("/keepers/0/name").asString())
                .isEqualTo("Aluekoordinaattori");
    }

    @Test
    void whoDoesNotKeepTheRecordIsToldNothing() {
        assertThat(house.get(successor, path).status()).isEqualTo(404);

        house.happened(
                new AccessEvent.KeeperNamed(majakka.id, successor, null),
                new AccessEvent.KeeperReleased(majakka.id, majakka.keeper));

        assertThat(house.get(majakka.keeper, path).status()).isEqualTo(404);
        assertThat(house.get(successor, path).body().at("/keepers").size()).isEqualTo(1);
    }
}
