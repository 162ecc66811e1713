package io.doorstep.workflowkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/// N8N-01
class DelegationSettingsTests {

    private static final URI PUBLIC = URI.create("https://doorstep.example");
    private static final URI OWN = URI.create("https://n8n.estate.example/webhook/score");

    @Test
    void aBusinessThatNamesNoWorkflowHasTheInstallationsOwn() {
        var settings = new DelegationSettings("https://n8n.example/webhook/doorstep", PUBLIC, "/hooks/n8n");
        assertThat(settings.address(null)).contains(URI.create("https://n8n.example/webhook/doorstep"));
        assertThat(settings.address(OWN)).contains(OWN);
    }

    @Test
    void withoutOneItHasToNameItsOwn() {
        assertThat(new DelegationSettings("", PUBLIC, "/hooks/n8n").address(null))
                .isEmpty();
        assertThat(new DelegationSettings(null, PUBLIC, "/hooks/n8n").address(null))
                .isEmpty();
    }
}
