package io.doorstep.leadcrm.consent;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.consent.ConsentLedger.Place;
import io.doorstep.leadcrm.person.FindPerson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what a person agreed to and took back, the newest first; also as whom they were taken for another.
@Component
class FindConsent {

    private static final String SORT = "-recordedAt";

    private final ConsentLedger ledger;
    private final FindPerson findPerson;
    private final Cursors cursors;

    FindConsent(ConsentLedger ledger, FindPerson findPerson, Cursors cursors) {
        this.ledger = ledger;
        this.findPerson = findPerson;
        this.cursors = cursors;
    }

    @Transactional(readOnly = true)
    Page<ConsentRecord> list(UUID person, @Nullable String cursor, int limit) {
        Place before = cursor == null ? null : place(cursors.decode(cursor, SORT));
        List<ConsentRecord> found = ledger.list(findPerson.listIdsOf(person), before, limit + 1);
        return Page.cut(
                found,
                limit,
                last -> cursors.encode(
                        SORT, List.of(last.recordedAt().toString(), last.id().toString())));
    }

    private static Place place(List<String> keys) {
        return new Place(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }
}
