package io.doorstep.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// A real PostgreSQL for all tests of one JVM, with a database and three roles for each service under test.
final class PostgresServer {

    static final String PASSWORD = "test";

    private final String address;
    private final String user;
    private final String password;

    private PostgresServer(String address, String user, String password) {
        this.address = address;
        this.user = user;
        this.password = password;
    }

    static PostgresServer embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setRegisterShutdownHook(false)
                    .start();
            Infrastructure.stopAfterServices(() -> stop(server));
            return new PostgresServer("localhost:" + server.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PostgresServer inContainer() {
        var server = new PostgreSQLContainer("postgres:18");
        server.start();
        return new PostgresServer(
                server.getHost() + ":" + server.getFirstMappedPort(), server.getUsername(), server.getPassword());
    }

    String address() {
        return address;
    }

    void create(String database) {
        try (var connection =
                        DriverManager.getConnection("jdbc:postgresql://" + address + "/postgres", user, password);
                Statement statement = connection.createStatement()) {
            for (String role : List.of("owner", "app", "relay")) {
                statement.execute("create role %s_%s login password '%s' nosuperuser nobypassrls"
                        .formatted(database, role, PASSWORD));
            }
            statement.execute("create database %s owner %s_owner".formatted(database, database));
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be made", e);
        }
    }
}
