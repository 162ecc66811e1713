package io.doorstep.localstack.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.localstack.ground.Installation;
import io.doorstep.localstack.ground.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicePlanTests {

    @Test
    void theRegistryComesFirstAndAllOthersTogether() {
        List<List<ServicePlan>> waves = ServicePlan.waves(ServicePlan.all());
        assertThat(waves.getFirst()).extracting(ServicePlan::name).containsExactly(ServicePlan.REGISTRY);
        assertThat(waves.getLast()).hasSize(8).extracting(ServicePlan::name).contains(ServicePlan.GATEWAY);
    }

    @Test
    void aSubsetAlwaysHasItsRegistry() {
        assertThat(ServicePlan.only("identity, gateway"))
                .extracting(ServicePlan::name)
                .containsExactly("registry", "identity", "gateway");
    }

    @Test
    void aServiceThatDoesNotExistIsToldWithThoseThatDo() {
        assertThatThrownBy(() -> ServicePlan.only("identiy"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no service «identiy»; there are registry, identity,");
    }

    @Test
    void aMissingJarIsABrokenBuildAndNotAServiceLess(@TempDir Path folder) {
        var installation = new Installation(folder, folder.resolve(".doorstep"));
        assertThatThrownBy(() -> BootJar.of(installation, ServicePlan.get("billing")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The build is broken: there is no jar of billing in");
    }
}
