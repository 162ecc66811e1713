package io.doorstep.identity.settings;

import io.doorstep.identity.integration.ConnectionView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What each tab of the settings holds now.
record SettingsOverview(
        GeneralSettingsResponse general,
        List<Integration> integrations,
        UsersAndRoles usersAndRoles,
        Security security,
        Notifications notifications) {

    enum ConnectionStatus {
        CONNECTED,
        NOT_CONNECTED,
        /// The service that knows does not answer now.
        UNKNOWN
    }

    /// @param count of what is connected; absent when that is not known now
    /// @param manage where it is connected and disconnected; absent for what cannot be connected yet
    /// @param connections each one that is told of
    record Integration(
            String name,
            ConnectionStatus status,
            @Nullable Long count,
            @Nullable String manage,
            List<Connected> connections) {

        static Integration of(String name, long count, String manage) {
            return new Integration(name, statusOf(count), count, manage, List.of());
        }

        static Integration of(String name, @Nullable String manage, List<ConnectionView> connections) {
            long count = connections.size();
            return new Integration(
                    name,
                    statusOf(count),
                    count,
                    manage,
                    connections.stream().map(Connected::of).toList());
        }

        static Integration unknown(String name, String manage) {
            return new Integration(name, ConnectionStatus.UNKNOWN, null, manage, List.of());
        }

        private static ConnectionStatus statusOf(long count) {
            return count > 0 ? ConnectionStatus.CONNECTED : ConnectionStatus.NOT_CONNECTED;
        }
    }

    /// @param name as people know it, such as that of a page or a bot
    /// @param manage where it is disconnected
    record Connected(UUID id, String name, @Nullable String manage, Instant since) {

        static Connected of(ConnectionView connection) {
            return new Connected(connection.id(), connection.name(), connection.manage(), connection.since());
        }
    }

    SettingsOverview with(Integration another) {
        List<Integration> all =
                Stream.concat(integrations.stream(), Stream.of(another)).toList();
        return new SettingsOverview(general, all, usersAndRoles, security, notifications);
    }

    record UsersAndRoles(Users users, Roles roles) {}

    /// @param seatLimit absent when the plan sets none
    record Users(
            long active,
            long invited,
            long deactivated,
            long seatsTaken,
            @Nullable Long seatLimit) {}

    record Roles(long builtIn, long custom) {}

    /// @param passwordExpiryDays absent when passwords do not expire
    /// @param allowedNetworks how many; 0 lets people and programs call from everywhere
    record Security(
            int passwordMinLength,
            @Nullable Integer passwordExpiryDays,
            long sessionIdleMinutes,
            long sessionAbsoluteMinutes,
            int allowedNetworks,
            int allowedOrigins,
            String manage) {}

    /// @param recipients members who are told what happens, each as preferred
    record Notifications(long recipients, String manage) {}
}
