package io.doorstep.property.search.index;

import io.doorstep.property.search.index.IndexAnswer.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds listings in the database itself while an index is being made: filters, places and orders hold, words are
/// looked for as they are written, and nothing is ranked, understood by meaning or counted by value.
@Component
@Transactional(readOnly = true)
public class ListingTable implements ListingSource {

    private final JdbcClient jdbc;

    ListingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public IndexAnswer search(IndexQuestion question) {
        TableConditions matching = TableConditions.of(question);
        long total = jdbc.sql("select count(*) from listing where " + matching.sql())
                .params(matching.values())
                .query(Long.class)
                .single();
        TableOrder order = TableOrder.of(question);
        TableConditions page = matching.and(order.behind(question.after()), order.values(question.after()));
        List<Hit> hits = jdbc.sql("select id, %s as place from listing where %s order by place %s, id limit :limit"
                        .formatted(order.expression(), page.sql(), order.direction()))
                .params(page.values())
                .param("limit", question.limit() + 1)
                .query((row, _) -> new Hit(
                        row.getObject("id", UUID.class),
                        List.of(order.key(row.getDouble("place")), row.getString("id"))))
                .list();
        boolean more = hits.size() > question.limit();
        return new IndexAnswer(more ? hits.subList(0, question.limit()) : hits, total, more, Map.of(), Map.of());
    }

    @Override
    public boolean isUsed(String word) {
        return false;
    }

    @Override
    public Optional<String> findPlace(String name, boolean exactly) {
        return jdbc.sql("select 1 from listing where lower(city) = :name or lower(region) = :name"
                        + " or lower(postal_code) = :name limit 1")
                .param("name", name)
                .query(Integer.class)
                .optional()
                .map(_ -> name);
    }
}
