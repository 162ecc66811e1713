package io.doorstep.leadcrm.duplicate;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.duplicate.DuplicateCandidates.Candidate;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists pairs of people who may be one, the likeliest first.
@Component
class ListDuplicates {

    private static final String SORT = "-score";

    private final DuplicateCandidates candidates;
    private final FindPerson findPerson;
    private final Cursors cursors;

    ListDuplicates(DuplicateCandidates candidates, FindPerson findPerson, Cursors cursors) {
        this.candidates = candidates;
        this.findPerson = findPerson;
        this.cursors = cursors;
    }

    @Transactional(readOnly = true)
    Page<Duplicate> list(int minScore, @Nullable String cursor, int limit) {
        Page<Candidate> page = Page.cut(
                candidates.list(minScore, cursor == null ? null : read(cursor), limit + 1), limit, this::write);
        Map<UUID, KnownPerson> people = findPerson.findAllById(page.items().stream()
                .flatMap(pair -> Stream.of(pair.older(), pair.newer()))
                .distinct()
                .toList());
        List<Duplicate> pairs = page.items().stream()
                .flatMap(pair -> Stream.ofNullable(people.get(pair.older()))
                        .flatMap(older -> Stream.ofNullable(people.get(pair.newer()))
                                .map(newer -> new Duplicate(older, newer, pair.score(), pair.reasons()))))
                .toList();
        return new Page<>(pairs, page.nextCursor());
    }

    private String write(Candidate last) {
        return cursors.encode(
                SORT,
                List.of(
                        Integer.toString(last.score()),
                        last.older().toString(),
                        last.newer().toString()));
    }

    private Candidate read(String cursor) {
        List<String> keys = cursors.decode(cursor, SORT);
        return new Candidate(
                UUID.fromString(keys.get(1)), UUID.fromString(keys.get(2)), Integer.parseInt(keys.get(0)), List.of());
    }

    /// Two people who may be one.
    ///
    /// @param a the one we have known for longer
    /// @param score 0 to 100
    record Duplicate(KnownPerson a, KnownPerson b, int score, List<String> reasons) {}
}
