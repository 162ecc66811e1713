package io.doorstep.campaign.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedLinksTests {

    private static final String TARGET = "https://acme.example/homes/7?ref=mail&x=ü";

    private final UUID tenant = UUID.randomUUID();
    private final UUID message = UUID.randomUUID();
    private final SignedLinks links = links("a-key-of-the-tests-a-key-of-tests");

    /// CAMP-12
    @Test
    void aLinkSaysWhoseItIsAndWhereItLeads() {
        assertThat(links.verify(LinkPurpose.CLICK, token(LinkPurpose.CLICK, TARGET)))
                .contains(new SignedLink(tenant, message, TARGET));
    }

    @Test
    void aLinkForOnePurposeIsWorthNothingForAnother() {
        String token = token(LinkPurpose.OPEN, "");
        assertThat(links.verify(LinkPurpose.CLICK, token)).isEmpty();
        assertThat(links.verify(LinkPurpose.UNSUBSCRIBE, token)).isEmpty();
    }

    @Test
    void noByteOfALinkCanBeChanged() {
        byte[] signed = Base64.getUrlDecoder().decode(token(LinkPurpose.CLICK, TARGET));
        for (int i = 0; i < signed.length; i++) {
            byte[] changed = signed.clone();
            changed[i] ^= 1;
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThat(links.verify(LinkPurpose.CLICK, token)).isEmpty();
        }
    }

    @Test
    void aLinkOfAnotherKeyOrNoLinkAtAllIsRefused() {
        SignedLinks others = links("another-key-another-key-another-k");
        String token = Tenancy.callAs(tenant, () -> others.link(LinkPurpose.CLICK, message, "https://evil.example"));
        assertThat(links.verify(LinkPurpose.CLICK, token.substring(token.lastIndexOf('/') + 1)))
                .isEmpty();
        for (String nonsense : new String[] {"", "a", "%%%", "a".repeat(100_000), "....", "ü"}) {
            assertThat(links.verify(LinkPurpose.CLICK, nonsense)).isEmpty();
        }
    }

    private String token(LinkPurpose purpose, String target) {
        String link = Tenancy.callAs(tenant, () -> links.link(purpose, message, target));
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static SignedLinks links(String key) {
        return new SignedLinks(new LinkSettings(
                URI.create("http://localhost:8080/"),
                Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8))));
    }
}
