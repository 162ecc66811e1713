package io.doorstep.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.localstack.ground.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTests {

    @Test
    void optionsMayComeInAnyOrder() {
        assertThat(parse("up", "--only", "identity,gateway", "--detach"))
                .isEqualTo(new Command.Up(true, "identity,gateway"));
        assertThat(parse("logs", "-f", "gateway")).isEqualTo(new Command.Logs("gateway", true));
        assertThat(parse("dead-letters", "--replay", "lead-crm")).isEqualTo(new Command.DeadLetters("lead-crm", true));
    }

    @Test
    void whatFollowsDemoBenchAndChaosIsTheirs() {
        assertThat(parse("demo", "--listings", "homes.csv"))
                .isEqualTo(new Command.Companion(
                        "io.doorstep.systemtests.demo.Demo", List.of("--listings", "homes.csv"), false));
        assertThat(parse("chaos", "poison", "--quick"))
                .isEqualTo(new Command.Companion(
                        "io.doorstep.systemtests.chaos.Chaos", List.of("poison", "--quick"), false));
    }

    @Test
    void theGatewayIsMeasuredWithoutARunningSystem() {
        assertThat(parse("bench", "gateway"))
                .isEqualTo(new Command.Companion("io.doorstep.systemtests.bench.Benches", List.of("gateway"), true));
    }

    @Test
    void aMistypedOptionIsNotPassedOver() {
        assertThatThrownBy(() -> parse("reset", "--ye"))
                .isInstanceOf(Refusal.class)
                .hasMessage("«reset» does not know «--ye»; ./doorstep help lists what there is.");
    }

    @Test
    void anUnknownCommandIsRefused() {
        assertThatThrownBy(() -> parse("fly")).isInstanceOf(Refusal.class).hasMessageContaining("no command «fly»");
    }

    private static Command parse(String... arguments) {
        return Command.parse(arguments);
    }
}
