package io.doorstep.systemtests.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// PostgreSQL's own full text: a `tsvector` with an index of one kind, and the place and the price with theirs; which
/// it uses is its own choice. It answers with the rows alone and counts no total while it is measured.
final class PostgresPeer implements SearchPeer {

    /// How the words are indexed, and in which order the first come.
    enum Kind {
        GIN("gin (words)", "ts_rank(words, asked) desc"),
        RUM("rum (words rum_tsvector_ops)", "words <=> asked");

        private final String index;
        private final String order;

        Kind(String index, String order) {
            this.index = index;
            this.order = order;
        }

        String table() {
            return "searched_by_" + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String WHERE = """
             from %s, to_tsquery('simple', ?) asked
            where tenant_id = ? and words @@ asked and price between ? and ?
              and place <@ box(point(?, ?), point(?, ?))
            """;

    private final Kind kind;
    private final UUID tenant;
    private final CpuClock backend;
    private final PreparedStatement first;
    private final PreparedStatement count;

    private PostgresPeer(Kind kind, UUID tenant, Connection connection) throws SQLException {
        this.kind = kind;
        this.tenant = tenant;
        String where = WHERE.formatted(kind.table());
        this.first = connection.prepareStatement("select reference, title, description, price, place" + where
                + " order by " + kind.order + " limit " + TermSearch.LIMIT);
        this.count = connection.prepareStatement("select count(*)" + where);
        try (Statement statement = connection.createStatement();
                ResultSet pid = statement.executeQuery("select pg_backend_pid()")) {
            pid.next();
            this.backend = new CpuClock(pid.getLong(1));
        }
    }

    /// Makes a table of its own out of the listings that are there.
    static PostgresPeer of(Kind kind, Connection connection, UUID tenant) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String table = kind.table();
            if (kind == Kind.RUM) {
                statement.execute("create extension if not exists rum");
            }
            statement.execute("create table %s as select * from listing".formatted(table));
            statement.execute("create index on %s using %s".formatted(table, kind.index));
            statement.execute("create index on %s using gist (place)".formatted(table));
            statement.execute("create index on %s (tenant_id, price)".formatted(table));
            statement.execute("vacuum analyze " + table);
            statement.execute("set max_parallel_workers_per_gather = 0");
        }
        return new PostgresPeer(kind, tenant, connection);
    }

    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public Found find(TermSearch question) {
        try {
            bind(count, question);
            try (ResultSet counted = count.executeQuery()) {
                counted.next();
                return new Found(counted.getLong(1), first(question));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void ask(TermSearch question) {
        try {
            first(question);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> first(TermSearch question) throws SQLException {
        bind(first, question);
        Set<String> references = new HashSet<>();
        try (ResultSet rows = first.executeQuery()) {
            while (rows.next()) {
                references.add(rows.getString("reference"));
            }
        }
        return references;
    }

    private void bind(PreparedStatement statement, TermSearch question) throws SQLException {
        statement.setString(1, String.join(" & ", question.words()));
        statement.setObject(2, tenant);
        statement.setInt(3, question.minPrice());
        statement.setInt(4, question.maxPrice());
        statement.setDouble(5, question.west());
        statement.setDouble(6, question.south());
        statement.setDouble(7, question.east());
        statement.setDouble(8, question.north());
    }

    @Override
    public List<? extends CpuTime> processes() {
        return List.of(backend);
    }
}
