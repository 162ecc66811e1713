package io.doorstep.leadcrm.consent;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.person.FindPerson;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what a person said, the newest first, and what of it holds; also as whom they were taken for another.
@Component
@Transactional(readOnly = true)
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

    /// @return absent when there is nobody of that id
    Optional<Consents> find(UUID person, @Nullable String cursor, int limit) {
        return findPerson.findById(person).map(_ -> {
            List<UUID> ids = findPerson.listIdsOf(person);
            return new Consents(Standing.listOf(ledger.listLastWords(ids)), list(ids, cursor, limit));
        });
    }

    private Page<ConsentRecord> list(List<UUID> ids, @Nullable String cursor, int limit) {
        TimePlace before = cursors.decode(cursor, SORT, TimePlace.LATEST);
        return Page.cut(
                ledger.list(ids, before, limit + 1),
                limit,
                last -> cursors.encode(SORT, new TimePlace(last.recordedAt(), last.id())));
    }

    /// What holds now, and a stretch of what was said.
    record Consents(List<Standing> standing, Page<ConsentRecord> statements) {}
}
