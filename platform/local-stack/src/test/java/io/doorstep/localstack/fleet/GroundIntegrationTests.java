package io.doorstep.localstack.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.PortPlan;
import io.doorstep.localstack.ground.Secrets;
import io.doorstep.localstack.process.PidFile;
import io.doorstep.localstack.process.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GroundIntegrationTests {

    private static final PortPlan PORTS = new PortPlan(24_000);

    @TempDir
    private static Path folder;

    private static Installation installation;
    private static Secrets secrets;
    private static Stack stack;

    @BeforeAll
    static void start() {
        installation = new Installation(folder, folder.resolve(".doorstep")).prepare();
        secrets = Secrets.openOrMake(installation.secrets());
        var progress = new Progress(System.out, installation.logOf("doorstep"), InstantSource.system());
        stack = new Stack(ServicePlan.all(), installation, PORTS, secrets, progress, InstantSource.system());
        stack.startGround();
    }

    @AfterAll
    static void stop() {
        stack.stop();
    }

    @Test
    @Order(1)
    void theAppRoleNeitherOwnsNorPassesTheTenantWall() throws SQLException {
        try (Connection app = connect("leadcrm", "leadcrm_app", secrets.get(Secrets.APP_PASSWORD));
                var rows = app.createStatement()
                        .executeQuery("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb, "
                                + "(select pg_get_userbyid(datdba) from pg_database where datname = current_database()) "
                                + "from pg_roles where rolname = current_user")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isFalse();
            assertThat(rows.getString(2)).isEqualTo("leadcrm_owner");
        }
    }

    @Test
    @Order(2)
    void aRoleCannotEnterTheDatabaseOfAnotherService() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> connect("billing", "leadcrm_app", secrets.get(Secrets.APP_PASSWORD))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    @Order(3)
    void whatIsCommittedIsOnTheDisk() throws SQLException {
        try (Connection owner = connect("leadcrm", "leadcrm_owner", secrets.get(Secrets.OWNER_PASSWORD));
                var rows = owner.createStatement()
                        .executeQuery("select current_setting('fsync'), current_setting('synchronous_commit')")) {
            assertThat(rows.next()).isTrue();
            assertThat(List.of(rows.getString(1), rows.getString(2))).containsOnly("on");
        }
    }

    @Test
    @Order(4)
    void kafkaComesBackByItselfAfterKillNine() {
        Path doorstep = installation.logOf("doorstep");
        ProcessHandle first = processOf(PortPlan.KAFKA);
        first.destroyForcibly();
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(500, TimeUnit.MILLISECONDS)
                .until(() -> PidFile.find(installation.pids(), PortPlan.KAFKA)
                                .flatMap(PidFile::process)
                                .filter(process -> process.pid() != first.pid())
                                .isPresent()
                        && Files.readString(doorstep).contains("kafka         ready again after"));
        assertThat(doorstep).content().contains("kafka         ended (signal 9), starting again in 1 s");
    }

    @Test
    @Order(5)
    void stoppingLeavesNoProcessBehind() {
        List<ProcessHandle> running = List.of(processOf(PortPlan.KAFKA), processOf(PortPlan.POSTGRES));
        List<ProcessHandle> withTheirOwn = running.stream()
                .flatMap(process ->
                        java.util.stream.Stream.concat(java.util.stream.Stream.of(process), process.descendants()))
                .toList();
        stack.stop();
        assertThat(withTheirOwn).hasSizeGreaterThan(2).noneMatch(ProcessHandle::isAlive);
        assertThat(PidFile.listIn(installation.pids())).isEmpty();
        assertThat(Files.exists(installation.secrets())).isTrue();
    }

    private static ProcessHandle processOf(String name) {
        return PidFile.find(installation.pids(), name).flatMap(PidFile::process).orElseThrow();
    }

    private static Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + PORTS.addressOf(PortPlan.POSTGRES) + "/" + database, user, password);
    }
}
