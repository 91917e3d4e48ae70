package fi.solmu.eventstore;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;

/** An event in the form in which it will be stored, before it has its place. */
record NewEvent(
        UUID id,
        QualifiedName type,
        int version,
        Set<Tag> tags,
        List<String> tagTexts,
        String payload,
        String metadata) {}
