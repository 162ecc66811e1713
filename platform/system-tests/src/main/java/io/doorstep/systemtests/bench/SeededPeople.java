package io.doorstep.systemtests.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// People of one business, written into lead-crm's own tables as its owner, behind the wall of that business; every key
/// and check of the schema holds for them. They go again at the end.
final class SeededPeople implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final List<String> TABLES = List.of(
            "duplicate_candidate",
            "person_block",
            "person_description",
            "person_address",
            "person_identity",
            "trait_frequency",
            "trait_census");

    private final Connection connection;

    private SeededPeople(Connection connection) {
        this.connection = connection;
    }

    /// @param environment what `./doorstep` tells its programs
    static SeededPeople open(Map<String, String> environment, String business) throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://" + Objects.requireNonNull(environment.get("DOORSTEP_POSTGRES")) + "/leadcrm",
                "leadcrm_owner",
                Objects.requireNonNull(environment.get("DOORSTEP_DB_OWNER_PASSWORD")));
        var people = new SeededPeople(connection);
        people.run("select set_config('app.tenant_id', '" + business + "', false)");
        return people;
    }

    void seed(Crowd crowd) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                with given as materialized (
                         select uuidv7() as id, * from jsonb_to_recordset(cast(? as jsonb)) as g (given text, family text,
                             born date, line text, postal text, email text, phone text, details jsonb, blocks text[])),
                     person as (insert into person (id, version, name, name_key, family_key, given_name, family_name, birth_date, created_at, updated_at)
                                select id, 0, given || ' ' || family, given || ' ' || family, family, given, family, born, now(), now() from given),
                     identity as (insert into person_identity (kind, value, person_id)
                                  select 'EMAIL', email, id from given union all select 'PHONE', phone, id from given),
                     address as (insert into person_address (person_id, line1, city, postal_code) select id, line, 'Seattle', postal from given),
                     description as (insert into person_description (person_id, details) select id, details from given)
                insert into person_block (key, person_id) select unnest(blocks), id from given
                """)) {
            for (int from = 0; from < crowd.size(); from += BATCH) {
                insert.setString(1, crowd.json(from, Math.min(from + BATCH, crowd.size())));
                insert.executeUpdate();
            }
        }
        run("analyze person, person_identity, person_address, person_description, person_block");
        run("""
                insert into trait_frequency (trait, value, people)
                select 'FAMILY_NAME', family_name, count(*) from person group by 2
                union all select 'GIVEN_NAME', given_name, count(*) from person group by 2
                union all select 'FAMILY_NAME', '', count(*) from person
                union all select 'GIVEN_NAME', '', count(*) from person
                on conflict (tenant_id, trait, value) do update set people = excluded.people
                """);
        run("insert into trait_census (people, counted_at) select count(*), now() from person"
                + " on conflict (tenant_id) do update set people = excluded.people, counted_at = excluded.counted_at");
    }

    /// The keys that the service itself wrote for somebody.
    Set<String> blocksOf(String person) {
        Set<String> blocks = new TreeSet<>();
        try (PreparedStatement wanted =
                connection.prepareStatement("select key from person_block where person_id = cast(? as uuid)")) {
            wanted.setString(1, person);
            try (var found = wanted.executeQuery()) {
                while (found.next()) {
                    blocks.add(found.getString(1));
                }
            }
            return blocks;
        } catch (SQLException e) {
            throw new IllegalStateException("lead-crm's tables cannot be read", e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            for (String table : TABLES) {
                run("delete from " + table);
            }
            run("delete from person p where not exists (select 1 from lead l where l.person_id = p.id)");
        }
    }
}
