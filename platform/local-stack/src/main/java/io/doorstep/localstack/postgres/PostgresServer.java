package io.doorstep.localstack.postgres;

import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.PortPlan;
import io.doorstep.localstack.ground.PrivateFile;
import io.doorstep.localstack.ground.Refusal;
import io.doorstep.localstack.ground.Secrets;
import io.doorstep.localstack.process.Errand;
import io.doorstep.localstack.process.Program;
import io.doorstep.localstack.process.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The database server: durable (fsync and synchronous commit are on), on loopback, with passwords.
public final class PostgresServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Installation installation;
    private final Secrets secrets;
    private final Databases databases;
    private final Path binaries;
    private final Path data;
    private final int port;

    public PostgresServer(Installation installation, PortPlan ports, Secrets secrets) {
        this.installation = installation;
        this.secrets = secrets;
        this.port = ports.of(PortPlan.POSTGRES);
        this.databases = new Databases(ports.addressOf(PortPlan.POSTGRES), secrets);
        this.binaries = installation.postgres().resolve("programs");
        this.data = installation.postgres().resolve("data");
    }

    /// Unpacks and initialises what is missing.
    public Program prepare() {
        PostgresBinaries.unpackInto(binaries);
        if (Files.notExists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.add(binaries.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new Program(
                PortPlan.POSTGRES,
                List.copyOf(command),
                Map.of(),
                installation.logOf(PortPlan.POSTGRES),
                Signal.INTERRUPT,
                Program.GROUND,
                PATIENCE,
                databases::answer);
    }

    /// Makes the databases and roles that are missing; the server must run.
    public void makeDatabases(List<String> names) {
        databases.make(names);
    }

    private static Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("max_connections", "250"),
                Map.entry("shared_buffers", "64MB"),
                Map.entry("max_wal_size", "1GB"),
                Map.entry("jit", "off"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"));
    }

    private void initialise() {
        Path passwordFile = installation.postgres().resolve("initial-password");
        Path log = installation.logOf("postgresql-initialisation");
        try {
            PrivateFile.write(passwordFile, secrets.get(Secrets.POSTGRES_PASSWORD));
            List<String> command = new ArrayList<>(asOrdinaryUser());
            command.add(binaries.resolve("bin/initdb").toString());
            command.addAll(List.of("-D", data.toString(), "-U", Databases.SUPERUSER));
            command.addAll(List.of("--pwfile", passwordFile.toString(), "-A", "scram-sha-256"));
            command.addAll(List.of("-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--no-instructions"));
            Errand.run(command, log, "PostgreSQL's data folder " + data + " cannot be initialised");
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new Refusal("PostgreSQL's data folder " + data + " cannot be made: " + e.getMessage() + ".", e);
        }
    }

    /// PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular.
    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }
}
