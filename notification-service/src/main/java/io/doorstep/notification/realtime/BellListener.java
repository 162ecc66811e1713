package io.doorstep.notification.realtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Hears the bell on a database connection of its own for as long as the service runs.
@Component
class BellListener implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BellListener.class);
    private static final int POLL_MILLIS = 1_000;

    private final DataSource database;
    private final Sockets sockets;
    private volatile @Nullable Thread thread;

    BellListener(DataSource database, Sockets sockets) {
        this.database = database;
        this.sockets = sockets;
    }

    /// The thread is known before it runs, as it goes on only while it is the one that is known.
    @Override
    public void start() {
        Thread listening = Thread.ofPlatform().name("realtime-bell").daemon().unstarted(this::listenForever);
        thread = listening;
        listening.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private boolean isWanted() {
        return thread == Thread.currentThread();
    }

    private void listenForever() {
        while (isWanted()) {
            try (Connection connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException | IllegalArgumentException broken) {
                log.atWarn().setCause(broken).log("The bell's connection broke; it is opened again");
                LockSupport.parkNanos(Duration.ofMillis(POLL_MILLIS).toNanos());
            }
        }
    }

    /// Whatever rang while nobody listened is made good by a ring to all.
    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + Bell.CHANNEL);
            sockets.wakeAll();
            PGConnection bell = connection.unwrap(PGConnection.class);
            while (isWanted()) {
                PGNotification[] rings = bell.getNotifications(POLL_MILLIS);
                for (PGNotification ring : rings == null ? new PGNotification[0] : rings) {
                    sockets.hear(Ring.read(ring.getParameter()));
                }
            }
            statement.execute("unlisten *");
        }
    }
}
