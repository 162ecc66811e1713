package io.doorstep.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.sample.SampleService;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DownloadIntegrationTests {

    @Autowired
    RestTestClient client;

    @Autowired
    TestEvents events;

    private final UUID tenant = UUID.randomUUID();
    private final String bearer =
            TestTokens.user(tenant).permissions("note:read").bearer();

    /// IDN-53
    @ParameterizedTest
    @CsvSource({
        "/notes/%s/whole, /notes/{id}/whole, whole.txt",
        "/notes/%s/streamed, /notes/{id}/streamed, streamed.txt",
    })
    void aFileIsRecordedHoweverItIsHandedOut(String path, String operation, String file) {
        UUID note = UUID.randomUUID();

        assertThat(get(path.formatted(note))).isEqualTo(200);

        ReceivedEvent recorded = events.awaitOne("audit.recorded", tenant);
        Contracts.assertMatches("audit.recorded", recorded.data());
        assertThat(recorded.data().path("actorKind").asString()).isEqualTo("user");
        var entry = recorded.data().path("entries").get(0);
        assertThat(entry.path("action").asString()).isEqualTo("download");
        assertThat(entry.path("model").asString()).isEqualTo("File");
        assertThat(entry.path("objectId").asString()).isEqualTo(note.toString());
        assertThat(entry.at("/changes/operation/after").asString()).isEqualTo(operation);
        assertThat(entry.at("/changes/file/after").asString()).isEqualTo(file);
    }

    /// IDN-53
    @Test
    void aFileThatTheOperationWritesItselfIsRecordedOnceAndWhatIsShownOrMissingIsNot() {
        get("/notes/shown");
        get("/notes/missing");
        assertThat(get("/notes/written")).isEqualTo(200);

        var entries = events.awaitOne("audit.recorded", tenant).data().path("entries");
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).at("/changes/file/after").asString()).isEqualTo("written.txt");
        assertThat(entries.get(0).path("objectId").asString()).isEqualTo(tenant.toString());
        assertThat(events.seen("audit.recorded", tenant)).hasSize(1);
    }

    private int get(String path) {
        return client.get()
                .uri(path)
                .header("Authorization", bearer)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }
}
