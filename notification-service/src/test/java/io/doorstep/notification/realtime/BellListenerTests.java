package io.doorstep.notification.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class BellListenerTests {

    private final DataSource database = mock();
    private final Semaphore asked = new Semaphore(0);

    /// NOTF-05
    @Test
    void oneThreadListensAfterItWasStoppedAndStartedAtOnce() throws Exception {
        when(database.getConnection()).thenAnswer(_ -> {
            asked.release();
            throw new SQLException("The database is away");
        });
        var bell = new BellListener(database, mock());
        bell.start();
        assertThat(asked.tryAcquire(5, TimeUnit.SECONDS)).isTrue();

        bell.stop();
        bell.start();

        assertThat(asked.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        assertThat(asked.tryAcquire(300, TimeUnit.MILLISECONDS))
                .as("the thread that was stopped asks again")
                .isFalse();
        bell.stop();
    }
}
