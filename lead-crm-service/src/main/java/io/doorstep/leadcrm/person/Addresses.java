package io.doorstep.leadcrm.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Where people live, in the order in which it was told.
@Repository
@Transactional(readOnly = true)
class Addresses {

    private static final String INSERT = """
            insert into person_address (person_id, line1, city, region, postal_code, country)
            values (?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    Addresses(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    Map<UUID, List<PostalAddress>> listOf(Collection<UUID> people) {
        return jdbc
                .sql("select * from person_address where person_id = any (cast(? as uuid[])) order by id")
                .param(people.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("person_id", UUID.class),
                        new PostalAddress(
                                row.getString("line1"),
                                row.getString("city"),
                                row.getString("region"),
                                row.getString("postal_code"),
                                row.getString("country"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// Puts these in the place of all that the person had.
    @Transactional
    void replace(UUID person, List<PostalAddress> addresses) {
        jdbc.sql("delete from person_address where person_id = ?").param(person).update();
        addAll(Map.of(person, addresses));
    }

    /// By person, in the order in which they were told; with one way to the database.
    @Transactional
    void addAll(Map<UUID, List<PostalAddress>> homes) {
        batch.batchUpdate(
                INSERT,
                homes.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(home -> row(entry.getKey(), home)))
                        .toList());
    }

    private static Object[] row(UUID person, PostalAddress home) {
        return new Object[] {person, home.line1(), home.city(), home.region(), home.postalCode(), home.country()};
    }
}
