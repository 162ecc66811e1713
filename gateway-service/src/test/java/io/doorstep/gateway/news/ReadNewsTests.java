package io.doorstep.gateway.news;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReadNewsTests {

    private static final UUID TENANT = UUID.randomUUID();
    private static final String TYPE = "plan.changed";
    private static final String GOOD = "{\"name\":\"gold\",\"limits\":{\"seats\":3},\"more\":true}";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ReadNews news = new ReadNews(JsonMapper.builder().build(), meters);
    private final List<PlanChanged> taken = new ArrayList<>();

    @Test
    void anEventOfTheTypeIsTakenForItsBusiness() {
        news.read(event(TYPE, TENANT.toString(), GOOD), TYPE, PlanChanged.class, (tenant, plan) -> {
            assertThat(tenant).isEqualTo(TENANT);
            taken.add(plan);
        });

        assertThat(taken).containsExactly(new PlanChanged("gold", new Limits(3)));
        assertThat(skipped()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"name\":\"gold\"}",
                "{\"name\":null,\"limits\":{\"seats\":3}}",
                "{\"name\":\"gold\",\"limits\":null}",
                "{\"name\":\"gold\",\"limits\":{}}",
                "{\"name\":\"gold\",\"limits\":{\"seats\":null}}"
            })
    void anEventThatLacksSomethingIsCountedAndSkipped(String json) {
        read(event(TYPE, TENANT.toString(), json));

        assertThat(taken).isEmpty();
        assertThat(skipped()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody"})
    void anEventOfNoBusinessIsCountedAndSkipped(String tenant) {
        read(event(TYPE, tenant, GOOD));

        assertThat(taken).isEmpty();
        assertThat(skipped()).isEqualTo(1);
    }

    @Test
    void whatTheTakerCannotUseIsCountedAndSkipped() {
        news.read(event(TYPE, TENANT.toString(), GOOD), TYPE, PlanChanged.class, (_, _) -> {
            throw new IllegalArgumentException("no such plan");
        });

        assertThat(skipped()).isEqualTo(1);
    }

    @Test
    void otherEventsOfTheTopicAreNotLookedAt() {
        read(event("plan.deleted", TENANT.toString(), "{"));
        read(new ConsumerRecord<>("plans", 0, 0, new byte[0], "{".getBytes(UTF_8)));

        assertThat(taken).isEmpty();
        assertThat(skipped()).isZero();
    }

    private void read(ConsumerRecord<byte[], byte[]> event) {
        news.read(event, TYPE, PlanChanged.class, (_, plan) -> taken.add(plan));
    }

    private double skipped() {
        return meters.counter("doorstep.news.skipped", "type", TYPE).count();
    }

    private static ConsumerRecord<byte[], byte[]> event(String type, String tenant, String json) {
        var event = new ConsumerRecord<>("plans", 0, 0, new byte[0], json.getBytes(UTF_8));
        event.headers().add("ce_type", type.getBytes(UTF_8));
        event.headers().add("ce_tenantid", tenant.getBytes(UTF_8));
        return event;
    }

    record PlanChanged(String name, Limits limits) {}

    record Limits(int seats) {}
}
