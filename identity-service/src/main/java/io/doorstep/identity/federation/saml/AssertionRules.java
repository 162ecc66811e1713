package io.doorstep.identity.federation.saml;

import com.onelogin.saml2.authn.SamlResponse;
import com.onelogin.saml2.exception.ValidationError;
import com.onelogin.saml2.util.Constants;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import javax.xml.xpath.XPathException;

/// What we demand of an assertion beyond the library, which lets three minutes pass and an audience be missing.
///
/// @param now on the clock that counts
record AssertionRules(SamlRegistration registration, Instant now) {

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final String ASSERTION = "/samlp:Response/saml:Assertion";
    private static final String CONFIRMATION =
            ASSERTION + "/saml:Subject/saml:SubjectConfirmation/saml:SubjectConfirmationData";
    private static final Set<String> TRANSFORMS = Set.of(Constants.ENVSIG, Constants.C14NEXC);
    private static final Set<String> DIGESTS = Set.of(Constants.SHA256, Constants.SHA384, Constants.SHA512);

    /// @throws Exception as the library's readers do
    Assertion judge(SamlResponse response) throws Exception {
        SafeXml document = SafeXml.read(response.getSAMLResponseXml()).orElseThrow(() -> refusal("is no safe XML"));
        demand(!document.has("//comment() | //processing-instruction()"), "has comments in it");
        demand(TRANSFORMS.containsAll(document.texts("//ds:Transform/@Algorithm")), "is signed through a filter");
        demand(DIGESTS.containsAll(document.texts("//ds:DigestMethod/@Algorithm")), "is signed over a weak digest");
        demand(response.getAudiences().contains(registration.entityId()), "is for another audience");
        demand(
                !now.isBefore(time(document, ASSERTION + "/saml:Conditions/@NotBefore")
                        .minus(SKEW)),
                "is not good yet");
        Instant end = earlier(
                time(document, ASSERTION + "/saml:Conditions/@NotOnOrAfter"),
                time(document, CONFIRMATION + "/@NotOnOrAfter"));
        demand(now.isBefore(end.plus(SKEW)), "has expired");
        Map<String, String> name = response.getNameIdData();
        return new Assertion(
                response.getAssertionId(),
                String.valueOf(name.get("Value")).strip(),
                !Constants.NAMEID_TRANSIENT.equals(name.get("Format")),
                Map.copyOf(response.getAttributes()),
                time(document, ASSERTION + "/saml:AuthnStatement/@AuthnInstant"),
                end.plus(SKEW));
    }

    private static Instant time(SafeXml document, String path) throws XPathException, ValidationError {
        try {
            return OffsetDateTime.parse(document.text(path).orElseThrow(() -> refusal("lacks a time")))
                    .toInstant();
        } catch (DateTimeException _) {
            throw refusal("has a time that is none");
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static void demand(boolean holds, String otherwise) throws ValidationError {
        if (!holds) {
            throw refusal(otherwise);
        }
    }

    private static ValidationError refusal(String reason) {
        return new ValidationError("The assertion " + reason, ValidationError.INVALID_XML_FORMAT);
    }
}
