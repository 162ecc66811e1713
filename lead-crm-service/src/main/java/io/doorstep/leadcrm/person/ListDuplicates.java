package io.doorstep.leadcrm.person;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists pairs of people who may be one, the likeliest first.
@Component
class ListDuplicates {

    private static final String SORT = "-score";

    private final DuplicateCandidates candidates;
    private final Cursors cursors;

    ListDuplicates(DuplicateCandidates candidates, Cursors cursors) {
        this.candidates = candidates;
        this.cursors = cursors;
    }

    @Transactional(readOnly = true)
    Page<Duplicate> list(int minScore, @Nullable String cursor, int limit) {
        List<Duplicate> found = candidates.list(minScore, cursor == null ? null : read(cursor), limit + 1);
        return Page.cut(found, limit, this::write);
    }

    private String write(Duplicate last) {
        return cursors.encode(
                SORT,
                List.of(
                        Integer.toString(last.score()),
                        last.a().id().toString(),
                        last.b().id().toString()));
    }

    private Duplicate read(String cursor) {
        List<String> keys = cursors.decode(cursor, SORT);
        return new Duplicate(
                new PersonSummary(UUID.fromString(keys.get(1)), null),
                new PersonSummary(UUID.fromString(keys.get(2)), null),
                Integer.parseInt(keys.get(0)),
                List.of());
    }

    /// Two people who may be one.
    ///
    /// @param a the one we have known for longer
    /// @param score 0 to 100
    record Duplicate(PersonSummary a, PersonSummary b, int score, List<String> reasons) {}

    /// Enough of a person to tell who is meant.
    record PersonSummary(UUID id, @Nullable String name) {}
}
