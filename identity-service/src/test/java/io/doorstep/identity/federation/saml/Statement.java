package io.doorstep.identity.federation.saml;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What a provider says of a person, and how it signs that.
///
/// @param said by name: id, person, audience, recipient, request, start and end
public record Statement(Map<String, String> said, boolean signed, boolean messageSigned, String algorithm) {

    static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

    public static Statement of(String person, String entityId, String recipient, String requestId, Instant now) {
        Map<String, String> said = new HashMap<>();
        said.put("id", "_a" + UUID.randomUUID());
        said.put("person", person);
        said.put("audience", entityId);
        said.put("recipient", recipient);
        said.put("request", requestId);
        return new Statement(said, true, false, RSA_SHA256).at(now);
    }

    public String id() {
        return said.get("id");
    }

    public Statement with(String name, String other) {
        Map<String, String> changed = new HashMap<>(said);
        changed.put(name, other);
        return new Statement(changed, signed, messageSigned, algorithm);
    }

    Statement at(Instant time) {
        return with("start", time.toString()).with("end", time.plus(LIFETIME).toString());
    }

    Statement signed(boolean assertion, boolean message) {
        return new Statement(said, assertion, message, algorithm);
    }

    Statement by(String other) {
        return new Statement(said, signed, messageSigned, other);
    }

    String toXml(String issuer) {
        String xml = """
                <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_r{id}" Version="2.0"
                    IssueInstant="{start}" Destination="{recipient}" InResponseTo="{request}">
                  <saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">{issuer}</saml:Issuer>
                  <samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>
                  <saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="{id}" Version="2.0"
                      IssueInstant="{start}">
                    <saml:Issuer>{issuer}</saml:Issuer>
                    <saml:Subject>
                      <saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">{person}</saml:NameID>
                      <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">
                        <saml:SubjectConfirmationData InResponseTo="{request}" NotOnOrAfter="{end}"
                            Recipient="{recipient}"/>
                      </saml:SubjectConfirmation>
                    </saml:Subject>
                    <saml:Conditions NotBefore="{start}" NotOnOrAfter="{end}">
                      <saml:AudienceRestriction><saml:Audience>{audience}</saml:Audience></saml:AudienceRestriction>
                    </saml:Conditions>
                    <saml:AuthnStatement AuthnInstant="{start}" SessionIndex="{id}">
                      <saml:AuthnContext><saml:AuthnContextClassRef
                        >urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef>
                      </saml:AuthnContext>
                    </saml:AuthnStatement>
                    <saml:AttributeStatement>
                      <saml:Attribute Name="displayName"><saml:AttributeValue>Ngozi Bello</saml:AttributeValue></saml:Attribute>
                      <saml:Attribute Name="workMail"><saml:AttributeValue>work.{person}</saml:AttributeValue></saml:Attribute>
                      <saml:Attribute Name="nick"><saml:AttributeValue>Ngo</saml:AttributeValue></saml:Attribute>
                    </saml:AttributeStatement>
                  </saml:Assertion>
                </samlp:Response>
                """.replace("{issuer}", issuer);
        for (Map.Entry<String, String> word : said.entrySet()) {
            xml = xml.replace("{" + word.getKey() + "}", word.getValue());
        }
        return xml;
    }
}
