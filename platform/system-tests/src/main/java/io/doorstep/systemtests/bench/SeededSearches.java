package io.doorstep.systemtests.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Saved searches of one business, made of those that the service kept itself by moving their places, prices and rooms;
/// written as the owner of the tables, behind the wall of that business. They go again at the end.
final class SeededSearches implements AutoCloseable {

    private static final int BATCH = 20_000;

    /// Of twenty searches twelve are the first witness's, seven the second's and one the third's.
    private static final String SEED = """
            insert into saved_search (tenant_id, id, version, client_kind, client_id, asked_by_client, name, asked, criteria,
                                      channel, frequency, zone, state, created_at)
            select w.tenant_id, uuidv7(), 0, 'PERSON', uuidv7(), false, 'Seeded', w.asked,
                   case when w.criteria #>> '{filter,place}' is null then moved.criteria
                        else jsonb_set(moved.criteria, '{filter,place}', to_jsonb(
                            case when random() < 0.02 then 'Seattle' else 'Town' || floor(random() * 500) end)) end,
                   'EMAIL', 'DAILY', 'UTC', 'ACTIVE', now()
            from generate_series(cast(? as integer), cast(? as integer)) number
            join saved_search w on w.id = cast((cast(? as text[]))[
                case when number % 20 = 0 then 3 when number % 20 < 8 then 2 else 1 end] as uuid)
            cross join lateral (select jsonb_set(jsonb_set(jsonb_set(jsonb_set(jsonb_set(jsonb_set(w.criteria,
                '{filter,near,center,latitude}', to_jsonb(47.2 + random() * 0.6), false),
                '{filter,near,center,longitude}', to_jsonb(-122.5 + random() * 0.7), false),
                '{filter,ranges,PRICE,max}', to_jsonb(30000000 + floor(random() * 60) * 1000000), false),
                '{filter,ranges,BEDROOMS,min}', to_jsonb(1 + floor(random() * 5)), false),
                '{words,0}', to_jsonb('word' || floor(random() * 2000)), false),
                '{words,1}', to_jsonb('word' || floor(random() * 2000)), false) as criteria
                where number is not null) moved
            """;

    private final Connection connection;

    private SeededSearches(Connection connection) {
        this.connection = connection;
    }

    /// @param environment what `./doorstep` tells its programs
    static SeededSearches open(Map<String, String> environment, String business) throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://" + Objects.requireNonNull(environment.get("DOORSTEP_POSTGRES")) + "/property",
                "property_owner",
                Objects.requireNonNull(environment.get("DOORSTEP_DB_OWNER_PASSWORD")));
        var searches = new SeededSearches(connection);
        searches.run("select set_config('app.tenant_id', '" + business + "', false)");
        return searches;
    }

    /// @param witnesses ids of searches that the service kept
    void seed(List<String> witnesses, int count) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SEED)) {
            for (int from = 0; from < count; from += BATCH) {
                insert.setInt(1, from);
                insert.setInt(2, Math.min(from + BATCH, count) - 1);
                insert.setArray(3, connection.createArrayOf("text", witnesses.toArray()));
                insert.executeUpdate();
            }
        }
        run("analyze saved_search");
    }

    boolean isMatched(String listing) {
        return count("select count(*) from listing_turn where listing_id = '" + listing + "'") == 0;
    }

    long countAlerts() {
        return count("select count(*) from listing_alert");
    }

    private long count(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("property's tables cannot be read", e);
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
            run("delete from listing_alert");
            run("delete from saved_search");
        }
    }
}
