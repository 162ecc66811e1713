package io.doorstep.identity.federation.saml;

import com.onelogin.saml2.authn.AuthnRequest;
import com.onelogin.saml2.authn.AuthnRequestParams;
import com.onelogin.saml2.authn.SamlResponse;
import com.onelogin.saml2.settings.Metadata;
import com.onelogin.saml2.settings.Saml2Settings;
import com.onelogin.saml2.settings.SettingsBuilder;
import com.onelogin.saml2.util.Constants;
import io.doorstep.identity.federation.saml.SamlOutcome.Refused;
import io.doorstep.identity.federation.saml.SamlOutcome.Verified;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Speaks to SAML identity providers.
@Component
public class SamlServiceProvider {

    private static final int LONGEST_RESPONSE = 256 * 1024;

    private final InstantSource clock;

    SamlServiceProvider(InstantSource clock) {
        this.clock = clock;
    }

    /// What an identity provider has to know of us.
    public String metadata(SamlRegistration registration) {
        try {
            return new Metadata(settings(registration), null, null).getMetadataString();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("We show no certificate", e);
        }
    }

    /// @param relayState comes back with the response
    /// @param fresh whether the person has to prove it anew to the provider
    public SamlRequest request(SamlRegistration registration, String relayState, boolean fresh) {
        var request = new AuthnRequest(settings(registration), new AuthnRequestParams(fresh, false, true, true));
        try {
            URI uri = UriComponentsBuilder.fromUriString(registration.signOnUrl())
                    .queryParam("SAMLRequest", "{request}")
                    .queryParam("RelayState", "{state}")
                    .encode()
                    .buildAndExpand(request.getEncodedAuthnRequest(true), relayState)
                    .toUri();
            return new SamlRequest(request.getId(), uri);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The library judges signatures, wrapping, schema, issuer and recipient; [AssertionRules] the rest.
    ///
    /// @param response Base64, as the browser brought it
    public SamlOutcome verify(SamlRegistration registration, String requestId, String response) {
        if (response.length() > LONGEST_RESPONSE) {
            return new Refused("The response is too long");
        }
        try {
            var read = new SamlResponse(
                    settings(registration), registration.consumer().toString(), response);
            return read.isValid(requestId)
                    ? new Verified(new AssertionRules(registration, clock.instant()).judge(read))
                    : new Refused(String.valueOf(read.getError()));
        } catch (Exception e) {
            return new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static Saml2Settings settings(SamlRegistration registration) {
        Map<String, Object> values = new HashMap<>();
        values.put(SettingsBuilder.STRICT_PROPERTY_KEY, true);
        values.put(SettingsBuilder.SP_ENTITYID_PROPERTY_KEY, registration.entityId());
        values.put(
                SettingsBuilder.SP_ASSERTION_CONSUMER_SERVICE_URL_PROPERTY_KEY,
                registration.consumer().toString());
        values.put(SettingsBuilder.SP_NAMEIDFORMAT_PROPERTY_KEY, Constants.NAMEID_UNSPECIFIED);
        values.put(SettingsBuilder.IDP_ENTITYID_PROPERTY_KEY, registration.issuer());
        values.put(SettingsBuilder.IDP_SINGLE_SIGN_ON_SERVICE_URL_PROPERTY_KEY, registration.signOnUrl());
        for (int i = 0; i < registration.certificates().size(); i++) {
            values.put(
                    SettingsBuilder.IDP_X509CERTMULTI_PROPERTY_KEY + "." + i,
                    registration.certificates().get(i));
        }
        values.put(SettingsBuilder.SECURITY_WANT_ASSERTIONS_SIGNED, true);
        values.put(SettingsBuilder.SECURITY_WANT_XML_VALIDATION, true);
        values.put(SettingsBuilder.SECURITY_REJECT_DEPRECATED_ALGORITHM, true);
        return new SettingsBuilder().fromValues(values).build();
    }
}
