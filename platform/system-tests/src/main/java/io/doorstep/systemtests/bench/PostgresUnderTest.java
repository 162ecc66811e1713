package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Patience;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// A PostgreSQL of the benchmark's own with the drawn listings in it: Debian's where it has RUM, else the one that the
/// platform runs on.
final class PostgresUnderTest implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final Path RUM = Path.of("/usr/share/postgresql/15/extension/rum.control");
    private static final String USER = "bench";
    private static final Map<String, String> SETTINGS = Map.of(
            "shared_buffers", "1GB",
            "work_mem", "64MB",
            "maintenance_work_mem", "512MB",
            "max_wal_size", "8GB",
            "plan_cache_mode", "force_custom_plan",
            "jit", "off");

    private final AutoCloseable server;
    private final String url;
    private final List<Connection> connections = new ArrayList<>();

    private PostgresUnderTest(AutoCloseable server, String url) {
        this.server = server;
        this.url = url;
    }

    static boolean hasRum() {
        return Files.exists(RUM) && Files.isExecutable(PROGRAMS.resolve("postgres"));
    }

    static PostgresUnderTest start(Path folder) throws IOException, InterruptedException {
        return hasRum() ? startDebians(folder) : startEmbedded();
    }

    private static PostgresUnderTest startEmbedded() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        SETTINGS.forEach(builder::setServerConfig);
        EmbeddedPostgres postgres = builder.start();
        return new PostgresUnderTest(postgres, postgres.getJdbcUrl("postgres", "postgres"));
    }

    private static PostgresUnderTest startDebians(Path folder) throws IOException, InterruptedException {
        String data = folder.resolve("postgres").toString();
        Process init = program(folder, "initdb", List.of("-D", data, "-U", USER, "-A", "trust", "-E", "UTF8"));
        if (init.waitFor() != 0) {
            throw new IOException("There is no cluster:\n" + Files.readString(folder.resolve("initdb.log")));
        }
        int port = GatewayUnderTest.freePort();
        List<String> arguments = new ArrayList<>(List.of("-D", data, "-p", "" + port, "-k", "", "-h", "127.0.0.1"));
        SETTINGS.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        Process process = program(folder, "postgres", arguments);
        var postgres = new PostgresUnderTest(
                () -> end(process), "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s".formatted(port, USER));
        Patience.await("PostgreSQL, whose words are in " + folder, Duration.ofSeconds(30), postgres::version);
        return postgres;
    }

    private static void end(Process process) {
        process.destroy();
        process.onExit().join();
    }

    /// It does not run as root, but as somebody who is root nowhere else.
    private static Process program(Path folder, String name, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(PROGRAMS.resolve(name).toString());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
    }

    /// Empty while it does not answer.
    Optional<String> version() {
        try (Connection connection = DriverManager.getConnection(url)) {
            return Optional.of(connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException _) {
            return Optional.empty();
        }
    }

    /// Until it is closed.
    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connections.add(connection);
        return connection;
    }

    void load(UUID tenant, Stream<DrawnListing> listings) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create unlogged table listing (tenant_id uuid not null, reference text not null, title text not null,
                        description text not null, price integer not null, place point not null,
                        words tsvector not null generated always as (to_tsvector('simple', title || ' ' || description)) stored)
                    """);
            var rows = listings.map(listing -> "%s\t%s\t%s\t%s\t%d\t(%s,%s)\n"
                            .formatted(
                                    tenant,
                                    listing.reference(),
                                    listing.remarks().title(),
                                    listing.remarks().description(),
                                    listing.price(),
                                    listing.longitude(),
                                    listing.latitude()))
                    .iterator();
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy listing (tenant_id, reference, title, description, price, place) from stdin");
            while (rows.hasNext()) {
                byte[] row = rows.next().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(row, 0, row.length);
            }
            copy.endCopy();
        }
    }

    @Override
    public void close() throws Exception {
        for (Connection connection : connections) {
            connection.close();
        }
        server.close();
    }
}
