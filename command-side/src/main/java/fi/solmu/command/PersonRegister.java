package fi.solmu.command;

import fi.solmu.kernel.PersonId;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names and addresses of people: outside the record, so that they can be corrected and erased. */
@Component
public final class PersonRegister {

    /** What the register knows of a person; what is not named is left as it was. */
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
     * the decision stands.
     *
     * @param id what the person is to be called
     */
    public void keepOnceDecided(@Nullable Details details, PersonId id, Consumer<@Nullable PersonId> decision) {
        decision.accept(details == null ? null : id);
        if (details != null) {
            keep(id, details);
        }
    }

    /** Takes the person in, or corrects what is known of them. */
    private void keep(PersonId person, Details details) {
        database.sql("""
                        insert into access.person as known (id, name, email, phone) values (:id, :name, :email, :phone)
                        on conflict (id) do update set
                          name = coalesce(excluded.name, known.name),
                          email = coalesce(excluded.email, known.email),
                          phone = coalesce(excluded.phone, known.phone)
                        """)
                .param("id", person.value())
                .param("name", details.name())
                .param("email", details.email())
                .param("phone", details.phone())
                .update();
    }
}
