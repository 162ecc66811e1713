package io.doorstep.systemtests.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.systemtests.contracts.Mention.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventMentionsTests {

    @TempDir
    private Path folder;

    @Test
    void aListenerMayNameItsTopicByAConstant() throws IOException {
        assertThat(mentionsIn("""
                class Listener {
                    static final String TOPIC = "leads";
                    @OnEvent(topic = TOPIC, type = "lead.captured") void on(String event) {}
                }
                """)).containsExactly(new Mention(Way.TAKEN, "leads", Set.of("lead.captured")));
    }

    @Test
    void aListenerMayTakeSeveralTypes() throws IOException {
        assertThat(mentionsIn("""
                class Listener {
                    @OnEvent(topic = "leads", type = {"lead.won", "lead.lost"}) void on(String event) {}
                }
                """)).containsExactly(new Mention(Way.TAKEN, "leads", Set.of("lead.won", "lead.lost")));
    }

    @Test
    void oneOfTwoTypesIsBoth() throws IOException {
        assertThat(mentionsIn("""
                class Events {
                    void on(boolean in) {
                        outbox.publish(new OutgoingEvent("talks", in ? "message.received" : "message.sent", id, data));
                    }
                }
                """))
                .containsExactly(new Mention(Way.SENT, "talks", Set.of("message.received", "message.sent")));
    }

    @Test
    void aTypeThatIsWorkedOutIsOneOfThoseThatTheFileNamesAndNoOtherPlaceHas() throws IOException {
        assertThat(mentionsIn("""
                class Events {
                    void one() { outbox.publish(new OutgoingEvent("usage", "ai.tokens-used", id, data)); }
                    void won() { publish("lead.won"); }
                    void lost() { publish("lead.lost"); }
                    void publish(String type) { outbox.publish(new OutgoingEvent("leads", type, id, data)); }
                }
                """))
                .containsExactly(
                        new Mention(Way.SENT, "usage", Set.of("ai.tokens-used")),
                        new Mention(Way.SENT, "leads", Set.of("lead.won", "lead.lost")));
    }

    @Test
    void plainKafkaIsSeenToo() throws IOException {
        assertThat(mentionsIn("""
                class Listener {
                    @KafkaListener(topics = "organizations", groupId = "gateway-${random.uuid}")
                    void on(byte[] type) { if ("session.revoked".equals(new String(type))) {} }
                }
                """)).containsExactly(new Mention(Way.TAKEN, "organizations", Set.of("session.revoked")));
    }

    @Test
    void aTopicHeardWithoutALookAtTheTypeHasNoTypes() throws IOException {
        assertThat(mentionsIn("""
                class Feed {
                    void start() { listen(new ContainerProperties("conversations")); }
                }
                """)).containsExactly(new Mention(Way.TAKEN, "conversations", Set.of()));
    }

    @Test
    void aTopicThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> mentionsIn("""
                class Events {
                    void on() { outbox.publish(new OutgoingEvent(settings.topic(), "lead.won", id, data)); }
                }
                """))
                .hasMessageContaining("names a topic by neither a string nor a constant");
    }

    @Test
    void sendingWithoutATypeIsRefused() {
        assertThatThrownBy(() -> mentionsIn("""
                class Events {
                    void on(String type) { outbox.publish(new OutgoingEvent("leads", type, id, data)); }
                }
                """)).hasMessageContaining("names no type of event");
    }

    private List<Mention> mentionsIn(String source) throws IOException {
        Files.writeString(folder.resolve("Source.java"), source);
        return EventMentions.in(JavaSources.parse(folder, _ -> true).getFirst());
    }
}
