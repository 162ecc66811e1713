package io.doorstep.identity.federation.saml;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// An identity provider with a key of its own, that signs whatever it is asked to.
public final class StandInIdp {

    static final String SAML = "urn:oasis:names:tc:SAML:2.0:assertion";
    static final String PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";
    static final String DS = "http://www.w3.org/2000/09/xmldsig#";

    private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    private final String entityId = "https://idp.example/" + UUID.randomUUID();
    private final KeyPair keys;
    private final X509Certificate certificate;

    private StandInIdp(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            keys = generator.generateKeyPair();
            certificate = SelfSigned.certificate(keys);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static StandInIdp start() {
        return new StandInIdp(2048);
    }

    static StandInIdp withShortKey() {
        return new StandInIdp(1024);
    }

    public String entityId() {
        return entityId;
    }

    String certificate() {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// As the large providers write theirs.
    public String metadata() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="%s">
                  <md:IDPSSODescriptor WantAuthnRequestsSigned="false"
                      protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                    <md:KeyDescriptor use="signing">
                      <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
                        <ds:X509Data><ds:X509Certificate>
                %s
                        </ds:X509Certificate></ds:X509Data>
                      </ds:KeyInfo>
                    </md:KeyDescriptor>
                    <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                        Location="https://idp.example/slo"/>
                    <md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>
                    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
                        Location="https://idp.example/sso/post"/>
                    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                        Location="https://idp.example/sso/redirect"/>
                  </md:IDPSSODescriptor>
                </md:EntityDescriptor>
                """.formatted(entityId, certificate().replaceAll("(.{64})", "$1\n"));
    }

    /// Base64, as a browser brings it.
    public String respond(Statement statement) {
        return encode(sign(statement));
    }

    /// @param change made after the signing
    String respond(Statement statement, Consumer<Document> change) {
        Document document = sign(statement);
        change.accept(document);
        return encode(document);
    }

    Document sign(Statement statement) {
        Document document = parse(statement.toXml(entityId));
        if (statement.signed()) {
            sign(document, one(document, SAML, "Assertion"), "Subject", SAML, statement.algorithm());
        }
        if (statement.messageSigned()) {
            sign(document, document.getDocumentElement(), "Status", PROTOCOL, statement.algorithm());
        }
        return document;
    }

    private void sign(Document document, Element element, String before, String namespace, String algorithm) {
        try {
            element.setIdAttribute("ID", true);
            var factory = XMLSignatureFactory.getInstance("DOM");
            var reference = factory.newReference(
                    "#" + element.getAttribute("ID"),
                    factory.newDigestMethod(SHA256, null),
                    List.of(
                            factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                            factory.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
                    null,
                    null);
            var signed = factory.newSignedInfo(
                    factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                    factory.newSignatureMethod(algorithm, null),
                    List.of(reference));
            var info = factory.getKeyInfoFactory();
            var keyInfo = info.newKeyInfo(List.of(info.newX509Data(List.of(certificate))));
            Node next = element.getElementsByTagNameNS(namespace, before).item(0);
            factory.newXMLSignature(signed, keyInfo).sign(new DOMSignContext(keys.getPrivate(), element, next));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Element one(Document document, String namespace, String name) {
        return (Element) document.getElementsByTagNameNS(namespace, name).item(0);
    }

    static Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static String encode(Document document) {
        return encode(text(document));
    }

    static String encode(String xml) {
        return Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
    }

    static String text(Document document) {
        try {
            var writer = new StringWriter();
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(document), new StreamResult(writer));
            return writer.toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
