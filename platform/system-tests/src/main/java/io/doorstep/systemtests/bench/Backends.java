package io.doorstep.systemtests.bench;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The processes with which PostgreSQL serves one side, those included that come and go meanwhile.
final class Backends implements CpuTime, AutoCloseable {

    private static final String LEAD_CRM = "leadcrm";
    private static final String PEER = "bench-peer";

    private final Connection connection;
    private final String database;
    private final String whose;
    private final Map<Long, Double> known = new HashMap<>();

    private Backends(String database, String whose) throws SQLException {
        this.connection = DriverManager.getConnection(
                "jdbc:postgresql://" + server() + "/" + database, ownerOf(database), password());
        this.database = database;
        this.whose = whose;
    }

    static Backends ofLeadCrm() throws SQLException {
        return new Backends(LEAD_CRM, "application_name <> '" + PEER + "'");
    }

    static Backends ofPeer() throws SQLException {
        return new Backends(LEAD_CRM, "application_name = '" + PEER + "'");
    }

    /// All that work for one service.
    static Backends of(String database) throws SQLException {
        return new Backends(database, "true");
    }

    /// Where a peer finds the same PostgreSQL.
    static String address() {
        return "postgres://%s:%s@%s/%s".formatted(ownerOf(LEAD_CRM), password(), server(), LEAD_CRM);
    }

    @Override
    public double micros() {
        try (Statement statement = connection.createStatement();
                ResultSet pids = statement.executeQuery("select pid from pg_stat_activity where datname = '" + database
                        + "' and backend_type = 'client backend' and pid <> pg_backend_pid() and " + whose)) {
            while (pids.next()) {
                note(pids.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return known.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void note(long pid) {
        try {
            known.put(pid, new CpuClock(pid).micros());
        } catch (UncheckedIOException gone) {
            // it counts with what it had used when it was seen last
        }
    }

    void forget(String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema + " cascade");
        }
    }

    private static String ownerOf(String database) {
        return database + "_owner";
    }

    private static String server() {
        return Objects.requireNonNull(System.getenv("DOORSTEP_POSTGRES"));
    }

    private static String password() {
        return Objects.requireNonNull(System.getenv("DOORSTEP_DB_OWNER_PASSWORD"));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
