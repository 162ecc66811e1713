package io.doorstep.identity.consent;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// Which version of each text holds now.
@ConfigurationProperties("identity.consent")
record ConsentSettings(String terms, String privacyNotice, String marketingMail) {

    String versionOf(ConsentPurpose purpose) {
        return switch (purpose) {
            case TERMS -> terms;
            case PRIVACY_NOTICE -> privacyNotice;
            case MARKETING_MAIL -> marketingMail;
        };
    }
}
