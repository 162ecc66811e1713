package io.doorstep.systemtests;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// A service's database, entered as its owner: the role that migrates it, which no service has.
final class OwnersDatabase {

    private final String name;

    OwnersDatabase(String name) {
        this.name = name;
    }

    void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// The only value that a query finds.
    String read(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + RunningPlatform.postgres() + "/" + name,
                name + "_owner",
                RunningPlatform.secret("DOORSTEP_DB_OWNER_PASSWORD"));
    }
}
