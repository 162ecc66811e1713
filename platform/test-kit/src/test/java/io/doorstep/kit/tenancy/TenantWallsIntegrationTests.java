package io.doorstep.kit.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.kit.sample.KeepNote;
import io.doorstep.kit.sample.Note;
import io.doorstep.kit.sample.Notes;
import io.doorstep.kit.sample.SampleService;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TenantWalls;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.task.TaskDecorator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TenantWallsIntegrationTests {

    @Autowired
    KeepNote keepNote;

    @Autowired
    Notes notes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("tenantTaskDecorator")
    TaskDecorator decorator;

    @Autowired
    TenantWalls walls;

    private final UUID tenant = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();

    /// IDN-03
    @Test
    void aTenantNeverSeesAnotherTenantsRows() {
        Note note = Tenancy.callAs(tenant, () -> keepNote.keep("ours", null));

        Tenancy.runAs(stranger, () -> {
            assertThat(notes.findById(note.id())).isEmpty();
            assertThat(notes.findAll()).isEmpty();
            assertThat(notes.textsByNativeQuery()).isEmpty();
        });
        Tenancy.runAs(tenant, () -> assertThat(notes.textsByNativeQuery()).containsExactly("ours"));
    }

    @Test
    void plainSqlStandsBehindTheSameWall() {
        Tenancy.runAs(tenant, () -> keepNote.keep("ours", null));

        Integer seen = Tenancy.callAs(
                stranger,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from note")
                        .query(Integer.class)
                        .single()));
        assertThat(seen).isZero();
    }

    @Test
    void nobodySeesAndWritesNothing() {
        Tenancy.runAs(tenant, () -> keepNote.keep("ours", null));

        assertThat(notes.findAll()).isEmpty();
        assertThatThrownBy(() -> keepNote.keep("nobody's", null)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aRowCannotBeWrittenIntoAnotherTenant() {
        assertThatThrownBy(() -> Tenancy.runAs(
                        tenant,
                        () -> transaction.executeWithoutResult(
                                _ -> jdbc.sql("insert into note (id, tenant_id, text, version) values (?, ?, 'x', 0)")
                                        .params(UUID.randomUUID(), stranger)
                                        .update())))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void noPooledConnectionCarriesATenantOn() {
        IntStream.range(0, 50).forEach(i -> {
            try {
                Tenancy.runAs(tenant, () -> keepNote.keepThenFail("lost " + i));
            } catch (IllegalStateException _) {
                // the failure is the point: the connection goes back with the transaction rolled back
            }
            List<String> setting = jdbc.sql("select coalesce(current_setting('app.tenant_id', true), '')")
                    .query(String.class)
                    .list();
            assertThat(setting).containsExactly("");
        });
        Tenancy.runAs(tenant, () -> assertThat(notes.findAll()).isEmpty());
    }

    @Test
    void handedOverWorkGoesOnForItsTenant() throws InterruptedException {
        UUID[] seen = new UUID[1];
        Runnable work = Tenancy.callAs(tenant, () -> decorator.decorate(() -> seen[0] = Tenancy.current()));

        Thread.ofVirtual().start(work).join();

        assertThat(seen[0]).isEqualTo(tenant);
    }

    @Test
    void everyTableStandsBehindTheWall() {
        walls.assertEveryTableIsBehindTheWall();
        walls.assertEveryKeyIncludesTheTenant();
        walls.assertViewsDoNotLookOverTheWall();
    }

    @Test
    void aFieldIsEncryptedForItsTenant() {
        Note note = Tenancy.callAs(tenant, () -> keepNote.keep("with a secret", "0123456789"));

        String stored = Tenancy.callAs(
                tenant,
                () -> transaction.execute(_ -> jdbc.sql("select secret from note where id = ?")
                        .param(note.id())
                        .query(String.class)
                        .single()));
        assertThat(stored).doesNotContain("0123456789");
        assertThat(Tenancy.callAs(
                        tenant, () -> notes.findById(note.id()).orElseThrow().secret()))
                .isEqualTo("0123456789");
    }
}
