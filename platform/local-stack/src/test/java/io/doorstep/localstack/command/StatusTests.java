package io.doorstep.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.localstack.ground.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTests {

    @Test
    void programsReadExactlyThisShape() {
        var report = new Status.Report(
                "http://localhost:8080",
                "http://localhost:8025",
                List.of(new Status.ServiceState("identity", "http://localhost:8081", "UP")),
                new Demonstration.Business("harbour-homes", "owner@harbour-homes.example", "secret"));
        assertThat(Status.toJson(report)).isEqualTo("""
                        {"gateway":"http://localhost:8080","mailbox":"http://localhost:8025",\
                        "services":[{"name":"identity","url":"http://localhost:8081","health":"UP"}],\
                        "demo":{"slug":"harbour-homes","email":"owner@harbour-homes.example","password":"secret"}}""");
    }

    @Test
    void whatIsNotStartedIsDown(@TempDir Path folder) {
        var status = new Status(new Installation(folder, folder.resolve(".doorstep")));
        var report = status.report(Optional.empty());
        assertThat(report.services())
                .hasSize(9)
                .extracting(Status.ServiceState::health)
                .containsOnly("DOWN");
        assertThat(report.demo()).isNull();
    }
}
