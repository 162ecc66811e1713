package io.doorstep.localstack.postgres;

import io.doorstep.localstack.ground.Refusal;
import io.doorstep.localstack.ground.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/// A database for each service and its three roles: the owner migrates, the app works behind the tenant wall,
/// the relay sends events. None is superuser, none passes row-level security.
final class Databases {

    static final String SUPERUSER = "postgres";

    private static final String PLAIN = "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

    private final String address;
    private final Secrets secrets;

    Databases(String address, Secrets secrets) {
        this.address = address;
        this.secrets = secrets;
    }

    /// Makes what is missing and gives the roles the passwords of this installation.
    void make(List<String> names) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String name : names) {
                make(connection, statement, name);
            }
        } catch (SQLException e) {
            throw new Refusal("The databases cannot be made: " + e.getMessage() + ".", e);
        }
    }

    boolean answer() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", secrets.get(Secrets.POSTGRES_PASSWORD));
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "2");
        return DriverManager.getConnection("jdbc:postgresql://" + address + "/postgres", properties);
    }

    private void make(Connection connection, Statement statement, String name) throws SQLException {
        makeRole(connection, statement, name + "_owner", secrets.get(Secrets.OWNER_PASSWORD));
        makeRole(connection, statement, name + "_app", secrets.get(Secrets.APP_PASSWORD));
        makeRole(connection, statement, name + "_relay", secrets.get(Secrets.RELAY_PASSWORD));
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            statement.execute("create database %s owner %s_owner".formatted(name, name));
        }
        statement.execute("revoke all on database %s from public".formatted(name));
        statement.execute("grant connect on database %s to %s_app, %s_relay".formatted(name, name, name));
    }

    private static void makeRole(Connection connection, Statement statement, String role, String password)
            throws SQLException {
        boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", role);
        statement.execute("%s role %s %s password %s"
                .formatted(known ? "alter" : "create", role, PLAIN, statement.enquoteLiteral(password)));
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(question)) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
