package io.doorstep.property.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.link.SignedLinks.Named;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedLinksTests {

    private static final String KEY = "bm90IGEgc2VjcmV0LCBidXQgbG9uZyBlbm91Z2ggdG8gc2lnbg==";
    private static final UUID TENANT = UUID.randomUUID();
    private static final UUID THING = UUID.randomUUID();

    private final SignedLinks links = new SignedLinks(KEY);
    private final String link = Tenancy.callAs(TENANT, () -> links.sign("alerts", THING, 7));

    @Test
    void aLinkSaysWhoseItIsAndWhatIsMeant() {
        assertThat(links.verify("alerts", link)).contains(new Named(TENANT, THING, 7));
    }

    @Test
    void aLinkForOneUseIsNoneForAnother() {
        assertThat(links.verify("portals", link)).isEmpty();
    }

    @Test
    void anotherKeyMakesOtherLinks() {
        assertThat(new SignedLinks("YW5vdGhlciBrZXksIGFzIGxvbmcgYXMgdGhlIG90aGVyIG9uZQ==").verify("alerts", link))
                .isEmpty();
    }

    @Test
    void whatWasAlteredOrMadeUpIsRefused() {
        for (int i = 0; i < link.length() - 1; i++) {
            char other = link.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(links.verify("alerts", link.substring(0, i) + other + link.substring(i + 1)))
                    .as("letter " + i)
                    .isEmpty();
        }
        assertThat(links.verify("alerts", "")).isEmpty();
        assertThat(links.verify("alerts", "!§$%")).isEmpty();
        assertThat(links.verify("alerts", link + link)).isEmpty();
        assertThat(links.verify("alerts", "A".repeat(100_000))).isEmpty();
    }
}
