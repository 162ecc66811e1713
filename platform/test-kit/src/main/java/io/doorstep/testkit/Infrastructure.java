package io.doorstep.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;

/// The one switch: containers where a Docker engine answers, embedded PostgreSQL and Kafka otherwise.
final class Infrastructure {

    private static final boolean CONTAINERS = dockerAnswers();

    private Infrastructure() {}

    static PostgresServer postgres() {
        return Postgres.SERVER;
    }

    static String kafka() {
        return Kafka.BOOTSTRAP_SERVERS;
    }

    /// A service whose database or broker is gone before it takes long to stop.
    static void stopAfterServices(Runnable stop) {
        SpringApplication.getShutdownHandlers().add(stop);
    }

    /// The socket is looked for first, as asking an absent engine takes seconds.
    private static boolean dockerAnswers() {
        boolean mayAnswer = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return mayAnswer && DockerClientFactory.instance().isDockerAvailable();
    }

    private static final class Postgres {
        static final PostgresServer SERVER = CONTAINERS ? PostgresServer.inContainer() : PostgresServer.embedded();
    }

    private static final class Kafka {
        static final String BOOTSTRAP_SERVERS = CONTAINERS ? KafkaBroker.inContainer() : KafkaBroker.embedded();
    }
}
