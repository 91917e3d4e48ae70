package fi.solmu.command;

import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.RuleViolation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names and addresses of people: outside the record, so that they can be corrected and erased. */
@Component
public final class PersonRegister {

    /** What the register knows of a person. */
    public record Details(
            @Nullable @Size(max = 200) String name,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable @Size(max = 60) String phone) {}

    private final JdbcClient database;

    PersonRegister(JdbcClient database) {
        this.database = database;
    }

    /**
     * Has something decided about a person of whom details came along, or about nobody. The register takes the person in only when
     * the decision stands, and only once, whatever has been corrected since an earlier try of the same request.
     *
     * @param id what the person is to be called
     */
    public void keepOnceDecided(@Nullable Details details, PersonId id, Consumer<@Nullable PersonId> decision) {
        decision.accept(details == null ? null : id);
        if (details != null) {
            write(id, details, "on conflict (id) do nothing");
        }
    }

    /** From now on the register knows this of the person and nothing else. */
    public void correct(PersonId person, Details details) {
        int corrected = write(person, details, """
                on conflict (id) do update set name = excluded.name, email = excluded.email, phone = excluded.phone
                where known.erased_at is null
                """);
        if (corrected == 0) {
            throw erased();
        }
    }

    /** Where mail reaches the person, if the register knows. */
    public Optional<String> addressOf(PersonId person) {
        return database.sql("select email from access.person where id = :id and erased_at is null and email <> ''")
                .param("id", person.value())
                .query(String.class)
                .optional();
    }

    /** Leaves nothing of the person; safe to do twice. */
    public void erase(PersonId person) {
        database.sql("""
                        insert into access.person as known (id, erased_at) values (:id, now())
                        on conflict (id) do update set
                          name = null, email = null, phone = null, erased_at = coalesce(known.erased_at, now())
                        """).param("id", person.value()).update();
    }

    /** The refusal of what would bring an erased person back. */
    public static RuleViolation erased() {
        return new RuleViolation(
                "person-erased",
                "This person was erased from the register. If somebody else holds the seat now, hand it over to them.");
    }

    private int write(PersonId person, Details details, String whenKnown) {
        return database.sql(
                        "insert into access.person as known (id, name, email, phone) values (:id, :name, :email, :phone) "
                                + whenKnown)
                .param("id", person.value())
                .param("name", details.name())
                .param("email", details.email())
                .param("phone", details.phone())
                .update();
    }
}
