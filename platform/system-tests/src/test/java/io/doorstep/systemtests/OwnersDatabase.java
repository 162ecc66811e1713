package io.doorstep.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/// A service's database, entered as its owner: the role that migrates it, which no service has.
final class OwnersDatabase {

    private final String name;

    OwnersDatabase(String name) {
        this.name = name;
    }

    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://" + RunningPlatform.postgres() + "/" + name, name + "_owner", password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String password() {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(RunningPlatform.home().resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty("DOORSTEP_DB_OWNER_PASSWORD");
    }
}
