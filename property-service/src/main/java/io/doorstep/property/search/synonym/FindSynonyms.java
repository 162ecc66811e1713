package io.doorstep.property.search.synonym;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the synonyms of the bound business.
@Component
@Transactional(readOnly = true)
public class FindSynonyms {

    private static final String CURSOR = "synonyms";

    private final SynonymSets sets;
    private final JdbcClient jdbc;
    private final Cursors cursors;

    FindSynonyms(SynonymSets sets, JdbcClient jdbc, Cursors cursors) {
        this.sets = sets;
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    /// All of them, to search by.
    public Synonyms current() {
        return Synonyms.of(jdbc.sql("select terms, means, places from search_synonym order by id")
                .query((row, _) -> new SynonymTerms(
                        strings(row.getArray("terms")), strings(row.getArray("means")), row.getBoolean("places")))
                .list());
    }

    Page<SynonymView> list(@Nullable String cursor, int limit) {
        UUID after = cursors.decode(cursor, CURSOR, Ids.FIRST);
        List<SynonymView> found = sets.listAfter(after, Limit.of(limit + 1)).stream()
                .map(SynonymSet::view)
                .toList();
        return Page.cut(found, limit, last -> cursors.encode(CURSOR, last.id()));
    }

    Optional<SynonymView> find(UUID id) {
        return sets.find(id).map(SynonymSet::view);
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
