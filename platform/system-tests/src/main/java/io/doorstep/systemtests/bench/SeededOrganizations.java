package io.doorstep.systemtests.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Organizations with their people, written into identity's own tables as its owner; every key and check of the schema
/// holds for them. They go again at the end.
final class SeededOrganizations implements AutoCloseable {

    private static final List<String> WALLED = List.of("organization", "membership");

    private final Connection connection;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private SeededOrganizations(Connection connection) {
        this.connection = connection;
    }

    /// @param environment what `./doorstep` tells its programs
    static SeededOrganizations open(Map<String, String> environment) throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://" + Objects.requireNonNull(environment.get("DOORSTEP_POSTGRES")) + "/identity",
                "identity_owner",
                Objects.requireNonNull(environment.get("DOORSTEP_DB_OWNER_PASSWORD")));
        connection.setAutoCommit(false);
        return new SeededOrganizations(connection);
    }

    /// @param passwordOf somebody whose password every owner gets
    void seed(int organizations, int peopleOfEach, UUID passwordOf) throws SQLException {
        String password = passwordOf(passwordOf);
        withoutWalls(() -> {
            run("create temporary table seeded on commit drop as select n, uuidv7() as id from generate_series(1, "
                    + organizations + ") n");
            run("create temporary table people on commit drop as select s.id as org, s.n, m, uuidv7() as id,"
                    + " 'bench-%s-' || s.n || '-' || m || '@example.com' as email from seeded s, generate_series(1, %d) m"
                            .formatted(mark, peopleOfEach));
            run("insert into organization (id, tenant_id, version, slug, name, locale, languages, timezone, status,"
                    + " registered_at) select id, id, 0, 'bench-%s-' || n, 'Bench Homes ' || n, 'en', array['en'], 'UTC',"
                            .formatted(mark)
                    + " 'ACTIVE', now() from seeded");
            run("insert into user_account (id, version, email, name, last_organization, created_at)"
                    + " select id, 0, email, 'Person ' || m, org, now() from people");
            run("insert into membership (tenant_id, user_id, version, status, roles, created_at, joined_at)"
                    + " select org, id, 0, 'ACTIVE', array[case when m = 1 then 'owner' else 'agent' end],"
                    + " now() - m * interval '1 hour', now() from people");
            run("insert into password_credential (user_id, hash, changed_at)"
                    + " select id, '%s', now() - interval '1 day' from people where m = 1".formatted(password));
            run("insert into email_verification (user_id, asked_at, verified_at) select id, now(), now() from people");
        });
        connection.setAutoCommit(true);
        run("analyze organization, membership, user_account, password_credential");
        connection.setAutoCommit(false);
    }

    /// The address of an organization's owner.
    ///
    /// @param number from 1
    String ownerOf(int number) {
        return "bench-%s-%d-1@example.com".formatted(mark, number);
    }

    private String passwordOf(UUID user) throws SQLException {
        try (PreparedStatement wanted =
                connection.prepareStatement("select hash from password_credential where user_id = ?")) {
            wanted.setObject(1, user);
            try (var found = wanted.executeQuery()) {
                found.next();
                return found.getString("hash");
            }
        }
    }

    /// Nobody else sees the tables so: they stay locked until the walls stand again.
    private void withoutWalls(Work work) throws SQLException {
        for (String table : WALLED) {
            run("alter table " + table + " no force row level security");
        }
        work.run();
        for (String table : WALLED) {
            run("alter table " + table + " force row level security");
        }
        connection.commit();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            withoutWalls(() -> {
                run(
                        "create temporary table leaving on commit drop as select id from user_account where email like 'bench-%s-%%'"
                                .formatted(mark));
                for (String table : List.of("email_verification", "password_credential", "membership")) {
                    run("delete from " + table + " where user_id in (select id from leaving)");
                }
                run("delete from user_account where id in (select id from leaving)");
                run("delete from organization where slug like 'bench-%s-%%'".formatted(mark));
            });
        }
    }

    private interface Work {
        void run() throws SQLException;
    }
}
