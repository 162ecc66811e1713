package io.doorstep.systemtests.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the database itself can do: `pgbench`, committing one row a transaction into the platform's own PostgreSQL.
final class RawInserts implements AutoCloseable {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final String DATABASE = "leadcrm";
    private static final String OWNER = DATABASE + "_owner";

    private final String[] address;
    private final String password;
    private final Path script;

    private RawInserts(String[] address, String password, Path script) {
        this.address = address;
        this.password = password;
        this.script = script;
    }

    /// @param environment what `./doorstep` tells its programs: where PostgreSQL is, and the owner's password
    static RawInserts open(Path folder, Map<String, String> environment) throws IOException, SQLException {
        var inserts = new RawInserts(
                Objects.requireNonNull(environment.get("DOORSTEP_POSTGRES")).split(":"),
                Objects.requireNonNull(environment.get("DOORSTEP_DB_OWNER_PASSWORD")),
                Files.writeString(
                        folder.resolve("insert.sql"),
                        "insert into bench.lead (tenant_id, name, email) values"
                                + " (gen_random_uuid(), 'Jane Doe', 'jane@example.com');"));
        inserts.execute("drop schema if exists bench cascade");
        inserts.execute("create schema bench");
        inserts.execute("create table bench.lead (id uuid primary key default gen_random_uuid(),"
                + " tenant_id uuid not null, name text not null, email text not null,"
                + " captured_at timestamptz not null default now())");
        return inserts;
    }

    /// @return commits a second
    double rate(int clients, int seconds) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-c",
                        "" + clients,
                        "-j",
                        "1",
                        "-T",
                        "" + seconds,
                        "-f",
                        script.toString(),
                        "-h",
                        address[0],
                        "-p",
                        address[1],
                        "-U",
                        OWNER,
                        DATABASE)
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        Process pgbench = builder.start();
        String output = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        pgbench.waitFor();
        Matcher rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench did not say its rate:\n" + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://%s:%s/%s".formatted(address[0], address[1], DATABASE), OWNER, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop schema bench cascade");
    }
}
