package io.doorstep.identity.federation.saml;

import com.onelogin.saml2.util.Util;
import io.doorstep.identity.federation.saml.MetadataOutcome.Read;
import io.doorstep.identity.federation.saml.MetadataOutcome.Unusable;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;
import javax.xml.xpath.XPathException;
import org.springframework.stereotype.Component;

/// Reads an identity provider's metadata: its name, where browsers go, and the keys that it signs with.
@Component
public class ReadIdpMetadata {

    private static final String PROVIDER = "//md:EntityDescriptor[md:IDPSSODescriptor]";
    private static final String REDIRECT = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
    private static final String SIGN_ON_URL =
            PROVIDER + "/md:IDPSSODescriptor/md:SingleSignOnService[@Binding='" + REDIRECT + "'][1]/@Location";
    private static final String SIGNING_CERTIFICATES = PROVIDER
            + "/md:IDPSSODescriptor/md:KeyDescriptor[not(@use) or @use='signing']/ds:KeyInfo/ds:X509Data/ds:X509Certificate";
    private static final int MOST_CERTIFICATES = 5;
    private static final int LEAST_BITS = 2048;

    public MetadataOutcome read(String xml) {
        Optional<SafeXml> document = SafeXml.read(xml);
        if (document.isEmpty()) {
            return new Unusable("The metadata is no XML, is too large, or has a document type.");
        }
        try {
            return read(document.get());
        } catch (XPathException e) {
            throw new IllegalStateException("The paths into metadata are constants", e);
        }
    }

    private static MetadataOutcome read(SafeXml document) throws XPathException {
        Optional<String> issuer = document.text(PROVIDER + "/@entityID");
        if (issuer.isEmpty() || issuer.get().isEmpty()) {
            return new Unusable("The metadata must describe exactly one identity provider.");
        }
        Optional<String> signOnUrl = document.text(SIGN_ON_URL).filter(ReadIdpMetadata::isWebAddress);
        if (signOnUrl.isEmpty()) {
            return new Unusable("The metadata names no sign-on address for the HTTP-Redirect binding.");
        }
        List<String> certificates = document.texts(SIGNING_CERTIFICATES).stream()
                .map(text -> text.replaceAll("\\s", ""))
                .distinct()
                .toList();
        boolean usable = !certificates.isEmpty()
                && certificates.size() <= MOST_CERTIFICATES
                && certificates.stream().allMatch(ReadIdpMetadata::isStrong);
        return usable
                ? new Read(issuer.get(), signOnUrl.get(), certificates)
                : new Unusable("The metadata must hold one to five signing certificates, RSA with 2048 bits or more.");
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isStrong(String certificate) {
        try {
            X509Certificate read = Util.loadCert(certificate);
            return read != null
                    && read.getPublicKey() instanceof RSAPublicKey key
                    && key.getModulus().bitLength() >= LEAST_BITS;
        } catch (CertificateException _) {
            return false;
        }
    }
}
