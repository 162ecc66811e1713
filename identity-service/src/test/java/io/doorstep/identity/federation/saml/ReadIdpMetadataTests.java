package io.doorstep.identity.federation.saml;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.federation.saml.MetadataOutcome.Read;
import io.doorstep.identity.federation.saml.MetadataOutcome.Unusable;
import org.junit.jupiter.api.Test;

/// IDN-40
class ReadIdpMetadataTests {

    private static final StandInIdp IDP = StandInIdp.start();

    private final ReadIdpMetadata readMetadata = new ReadIdpMetadata();

    @Test
    void findsNameAddressAndKeysOfAProvider() {
        assertThat(readMetadata.read(IDP.metadata())).isInstanceOfSatisfying(Read.class, read -> {
            assertThat(read.issuer()).isEqualTo(IDP.entityId());
            assertThat(read.signOnUrl()).isEqualTo("https://idp.example/sso/redirect");
            assertThat(read.certificates()).containsExactly(IDP.certificate());
        });
    }

    /// A key for encrypting signs nothing.
    @Test
    void trustsSigningKeysAlone() {
        assertUnusable(IDP.metadata().replace("use=\"signing\"", "use=\"encryption\""));
        assertThat(readMetadata.read(IDP.metadata().replace(" use=\"signing\"", "")))
                .isInstanceOf(Read.class);
    }

    @Test
    void refusesWhatIsNoUsableProvider() {
        assertUnusable("{}");
        assertUnusable("<a/>");
        assertUnusable(StandInIdp.withShortKey().metadata());
        assertUnusable(IDP.metadata().replace("https://idp.example/sso/redirect", "javascript:alert(1)"));
        assertUnusable(IDP.metadata() + " ".repeat(300_000));
    }

    @Test
    void readsNothingFromOutsideOfTheDocument() {
        String entity = "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><md:EntityDescriptor";
        assertUnusable(IDP.metadata().replaceFirst("<md:EntityDescriptor", entity));
        String type = "<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x.dtd\"><md:EntityDescriptor";
        assertUnusable(IDP.metadata().replaceFirst("<md:EntityDescriptor", type));
    }

    private void assertUnusable(String metadata) {
        assertThat(readMetadata.read(metadata)).isInstanceOf(Unusable.class);
    }
}
