package fi.solmu.command;

import fi.solmu.kernel.Identifier;
import java.net.URI;
import org.springframework.http.ResponseEntity;

/** The answer when something has come to be. */
public record Created(Identifier id) {

    /** 201 with the address of the new thing. */
    public static ResponseEntity<Created> at(String address, Identifier id) {
        return ResponseEntity.created(URI.create(address)).body(new Created(id));
    }
}
